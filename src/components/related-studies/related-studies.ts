import { RelatedStudiesElement } from './related-studies.element.js';

if (!customElements.get('related-studies')) customElements.define('related-studies', RelatedStudiesElement);

export * from './related-studies.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'related-studies': RelatedStudiesElement;
  }
}
