/* global document, location, parent, ResizeObserver */
const panel = document.createElement('boxed-warning');
panel.drug = new URLSearchParams(location.search).get('drug');
panel.endpoint = '/api/drugs{/drug}';

const tell = (message) => parent.postMessage(message, '*');

panel.addEventListener('druglib-navigate', (event) => {
  event.preventDefault();
  tell({ type: 'druglib-navigate', href: event.href });
});
// The whole warning is on screen: the frame grows instead of scrolling.
new ResizeObserver(() => tell({ type: 'height', height: document.documentElement.scrollHeight })).observe(
  panel,
);
document.body.append(panel);
