import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MedicationIdentity } from '../../ehr/fhir.js';
import type { PanelView } from './panel-view.js';
import type { Terms } from './terms.js';

const CODES = { rxcui: 'RxCUI', ndc: 'NDC' } as const;

function usedWords(medication: MedicationIdentity, { record }: Terms): string {
  if ('reason' in medication) return '';
  const { by, code, name, isIngredient } = medication;
  if (by === 'text') return record.byText(code);
  return record[isIngredient ? 'byIngredient' : 'byCode'](`${CODES[by]} ${code}`, name);
}

/** Which entry of the host's record led here and which did not, so that a reader can compare (safety, C3). */
export function medicationTemplate({
  medication,
  language,
}: PanelView<unknown>): TemplateResult | typeof nothing {
  if (!medication) return nothing;
  const { terms } = language;
  const codes = medication.unused.map(({ system, code }) => `${system} ${code}`.trim());
  const words = [
    usedWords(medication, terms),
    codes.length && terms.record.unused(language.sentenceList(codes)),
  ].filter(Boolean);
  return words.length ? html`<p class="record">${words.join(' ')}</p>` : nothing;
}
