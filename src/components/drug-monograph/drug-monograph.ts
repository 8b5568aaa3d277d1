import '../boxed-warning/boxed-warning.js';
import '../drug-summary/drug-summary.js';
import '../media-articles/media-articles.js';
import '../related-studies/related-studies.js';
import '../trial-list/trial-list.js';
import { DrugMonographElement } from './drug-monograph.element.js';

if (!customElements.get('drug-monograph')) customElements.define('drug-monograph', DrugMonographElement);

export * from './drug-monograph.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'drug-monograph': DrugMonographElement;
  }
}
