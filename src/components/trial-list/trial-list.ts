import { TrialListElement } from './trial-list.element.js';

if (!customElements.get('trial-list')) customElements.define('trial-list', TrialListElement);

export * from './trial-list.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'trial-list': TrialListElement;
  }
}
