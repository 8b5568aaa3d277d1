import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A real heading of the level that fits the host page, 2 to 6. */
export function headingTemplate(
  level: number,
  content: unknown,
  part = 'title',
): TemplateResult | typeof nothing {
  // A heading without words would be announced as one all the same.
  if (!content) return nothing;
  const id = part === 'heading' ? part : nothing;
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2 class=${part} part=${part} id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part} id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part} id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part} id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part} id=${id} tabindex="-1">${content}</h6>`;
  }
}
