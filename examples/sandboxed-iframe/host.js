// The frame says how high it is; a boxed warning must not scroll inside a box.
/* global document, addEventListener */
const frame = document.querySelector('iframe');

addEventListener('message', ({ source, data }) => {
  // A sandboxed page has no origin of its own: who speaks is known by its window.
  if (source !== frame.contentWindow || !Number.isFinite(data?.height)) return;
  frame.height = Math.ceil(data.height);
});
