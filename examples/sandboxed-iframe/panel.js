// Tells the page around how high this one is, now and after each change.
/* global document, parent, ResizeObserver, addEventListener */
new ResizeObserver(() => {
  parent.postMessage({ height: document.body.getBoundingClientRect().height }, '*');
}).observe(document.body);

// Inside a frame a link has to open outside of it.
addEventListener('druglib-navigate', (event) => {
  event.preventDefault();
  globalThis.open(event.href, '_blank', 'noopener,noreferrer');
});
