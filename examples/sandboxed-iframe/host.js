// The frame says how high it is, because a boxed warning must not scroll inside a box, and what its reader wants to
// open, because it may open nothing itself.
/* global document, addEventListener */
const frame = document.querySelector('iframe');

addEventListener('message', ({ source, data }) => {
  // A sandboxed page has no origin of its own: who speaks is known by its window.
  if (source !== frame.contentWindow) return;
  if (Number.isFinite(data?.height)) frame.height = Math.ceil(data.height);
  if (/^https?:/.test(data?.href)) globalThis.open(data.href, '_blank', 'noopener,noreferrer');
});
