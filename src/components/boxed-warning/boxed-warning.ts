import { BoxedWarningElement } from './boxed-warning.element.js';

if (!customElements.get('boxed-warning')) customElements.define('boxed-warning', BoxedWarningElement);

export * from './boxed-warning.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'boxed-warning': BoxedWarningElement;
  }
}
