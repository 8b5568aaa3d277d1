import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headedHtml } from './derived-html.js';

/** The title of what is inside a panel. */
export function headingTemplate(level: number, content: unknown): TemplateResult | typeof nothing {
  const headed = headedHtml(level);
  // A heading without words would be announced as one all the same.
  return content ? headed`<h2 class="title" part="title" tabindex="-1">${content}</h2>` : nothing;
}
