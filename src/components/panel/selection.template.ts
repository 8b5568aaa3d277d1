import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Label } from '../../data/index.js';
import type { PanelView } from './panel-view.js';

/** Which of several labels is on screen, and whether another warns where this one does not (safety, C5). */
export function selectionTemplate({ resource, language }: PanelView<Label>): TemplateResult | typeof nothing {
  const { selection, facts, source, boxedWarning } = resource?.value ?? {};
  if (!resource || !selection || selection.matched < 2) return nothing;
  const { terms } = language;
  const { othersWithBoxedWarning: others = 0 } = selection;
  const label = {
    manufacturer: facts?.manufacturer ?? '',
    setId: resource.drug.identifiers?.setId?.[0] ?? '',
    date: source?.effective ? language.date(source.effective) : '',
  };
  return html`<div class="message">
    ${
      others && boxedWarning?.status !== 'present'
        ? html`<p class="caution">
            ${terms.otherWarnings(language.number(others), language.plural(others))}
          </p>`
        : nothing
    }
    <p class="muted">${terms.selection(label, language.number(selection.matched))}</p>
  </div>`;
}
