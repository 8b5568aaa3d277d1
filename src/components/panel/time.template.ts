import { html } from 'lit';
import type { Language } from './language.js';

/** A date with the month in letters, machine-readable; one that cannot be read as it came. */
export function timeTemplate(text: string, language: Language): unknown {
  const words = language.date(text);
  return words === text && !/^\d{4}$/.test(text) ? text : html`<time datetime=${text}>${words}</time>`;
}
