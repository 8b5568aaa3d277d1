import type { LitElement, TemplateResult } from 'lit';
import type { Language } from './language.js';
import { stayInTask } from './turns.js';

/** Deals with what a server has drawn, at the panel's first drawing. `draw` gives the panel in these words. */
type TakeOver = (panel: LitElement, language: Language, draw: (language: Language) => TemplateResult) => void;

/**
 * The server's drawing makes room for the panel's own, in the same turn, so that nobody sees it go.
 * `druglib-widgets/hydrate` has another way.
 */
export const hydration: { takeOver: TakeOver } = {
  takeOver: ({ renderRoot }) => {
    if (renderRoot.firstChild) stayInTask();
    renderRoot.replaceChildren();
  },
};
