import { MediaArticlesElement } from './media-articles.element.js';

if (!customElements.get('media-articles')) customElements.define('media-articles', MediaArticlesElement);

export * from './media-articles.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'media-articles': MediaArticlesElement;
  }
}
