import { DrugSummaryElement } from './drug-summary.element.js';

if (!customElements.get('drug-summary')) customElements.define('drug-summary', DrugSummaryElement);

export * from './drug-summary.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'drug-summary': DrugSummaryElement;
  }
}
