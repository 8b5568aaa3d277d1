/* global document, addEventListener */
const frame = document.querySelector('iframe');

// A frame without an origin is known by its window alone.
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  if (data?.type === 'druglib-navigate') document.querySelector('#opened').textContent = String(data.href);
  if (data?.type === 'height') frame.height = String(Math.ceil(Number(data.height)) || 320);
});
