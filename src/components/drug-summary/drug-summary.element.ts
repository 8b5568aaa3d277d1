import type { CSSResultGroup, TemplateResult } from 'lit';
import { labelSection } from '../../data/index.js';
import type { Label } from '../../data/index.js';
import { foldStyles } from '../panel/fold.styles.js';
import { PanelElement } from '../panel/panel-element.js';
import type { PanelState } from '../panel/panel-state.js';
import type { PanelView } from '../panel/panel-view.js';
import { drugSummaryStyles } from './drug-summary.styles.js';
import { drugSummaryTemplate } from './drug-summary.template.js';

/**
 * A drug's names, facts, description, indications and clinical evidence, with one line on its boxed warning.
 *
 * @summary Names, facts, indications and evidence of a drug
 * @tagname drug-summary
 * @slot empty - Replaces the sentence of a label without facts and sections.
 * @slot error - Replaces the sentences of a failure; the button to try again stays.
 * @csspart retry - The button to try again.
 * @csspart facts - The grid of facts.
 * @csspart fact-term - The name of a fact.
 * @csspart fact-value - The fact itself.
 * @csspart warning - The line on the boxed warning.
 * @csspart section - One section of the label.
 * @csspart title - The title of a section.
 * @csspart subheading - A heading inside the text.
 * @csspart link - A link.
 * @csspart more - The button that shows the other sections.
 * @cssstate empty - The label has neither facts nor sections.
 * @cssstate none-stated - No data leads a summary here; its line on the boxed warning says so in the state `ready`.
 */
export class DrugSummaryElement extends PanelElement<Label> {
  static override styles: CSSResultGroup = [PanelElement.styles, foldStyles, drugSummaryStyles];

  /** Belongs to one drug: another drug begins folded. */
  #open = new Set<string>();
  #allSections = false;
  #label?: Label;

  protected override readonly section = labelSection;
  protected override readonly subject = 'summary';

  protected override stateOf(label: Label | undefined): PanelState {
    if (!label) return 'not-provided';
    // A format may name a fact and leave it undefined.
    const facts: (string | string[] | undefined)[] = Object.values(label.facts ?? {});
    return facts.some((fact) => fact?.length) || label.sections.length ? 'ready' : 'empty';
  }

  protected override template(view: PanelView<Label>): TemplateResult {
    const label = view.resource?.value;
    if (label !== this.#label) {
      this.#label = label;
      this.#open = new Set();
      this.#allSections = false;
    }
    return drugSummaryTemplate({ ...view, open: this.#open, allSections: this.#allSections });
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('button[data-action]');
      if (button) this.#handleButton(button);
    });
  }

  #handleButton({ dataset: { action, id = '' } }: HTMLElement): void {
    if (action === 'all-sections') void this.#showAllSections();
    if (action !== 'fold') return;
    if (!this.#open.delete(id)) this.#open.add(id);
    this.requestUpdate();
  }

  /** The button goes away with its work done, so the focus goes to the first section that it brought. */
  async #showAllSections(): Promise<void> {
    const before = new Set(this.renderRoot.querySelectorAll('.section'));
    const titles = new Set([...before].map((section) => section.querySelector('[part=title]')?.textContent));
    this.#allSections = true;
    this.requestUpdate();
    await this.updateComplete;
    const sections = [...this.renderRoot.querySelectorAll<HTMLElement>('.section [part=title]')];
    sections.find(({ textContent }) => !titles.has(textContent))?.focus();
  }
}
