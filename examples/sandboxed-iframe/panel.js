/* global document, parent, ResizeObserver, addEventListener */
const tell = (message) => parent.postMessage(message, '*');

// Now and after each change.
new ResizeObserver(() => tell({ height: document.body.getBoundingClientRect().height })).observe(
  document.body,
);

addEventListener('druglib-navigate', (event) => {
  event.preventDefault();
  tell({ href: event.href });
});
