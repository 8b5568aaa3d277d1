import type { CSSResultGroup, TemplateResult } from 'lit';
import { labelSection } from '../../data/index.js';
import type { Label, LabelSection } from '../../data/index.js';
import { foldStyles } from '../panel/fold.styles.js';
import { GrowthController } from '../panel/growth-controller.js';
import { moveTo } from '../panel/move-to.js';
import { offscreenStyles } from '../panel/offscreen.styles.js';
import { onServer } from '../panel/on-server.js';
import { PanelElement } from '../panel/panel-element.js';
import type { PanelState } from '../panel/panel-state.js';
import type { PanelView } from '../panel/panel-view.js';
import { PrintController } from '../panel/print-controller.js';
import { drugSummaryStyles } from './drug-summary.styles.js';
import { drugSummaryTemplate } from './drug-summary.template.js';
import { roomOf } from './label-sections.template.js';

/** So much text is drawn at once, in characters; a phone lays it out without being held up. */
const ROOM = 20_000;

/**
 * A drug's names, facts, description, indications and clinical evidence, with one line on its boxed warning.
 *
 * @summary Names, facts, indications and evidence of a drug
 * @tagname drug-summary
 * @slot warning - Comes after the line on the boxed warning, such as a link to the place where it stands in full.
 * @slot empty - Replaces the sentence of a label without facts and sections.
 * @slot error - Replaces the sentences of a failure; the button to try again stays.
 * @csspart retry - The button to try again.
 * @csspart facts - The grid of facts.
 * @csspart fact-term - The name of a fact.
 * @csspart fact-value - The fact itself.
 * @csspart warning - The line on the boxed warning.
 * @csspart contents - The list of all sections of a long label.
 * @csspart section - One section of the label.
 * @csspart title - The title of a section.
 * @csspart subheading - A heading inside the text.
 * @csspart link - A link.
 * @csspart more - The button that shows the other sections.
 * @cssstate empty - The label has neither facts nor sections.
 * @cssstate none-stated - No data leads a summary here; its line on the boxed warning says so in the state `ready`.
 * @cssprop [--druglib-offscreen=auto] - `auto` lays the panel out only when it comes near the screen, `visible` always. `auto` is the default in Chromium alone, whose screen readers get all the same.
 */
export class DrugSummaryElement extends PanelElement<Label> {
  static override styles: CSSResultGroup = [
    PanelElement.styles,
    offscreenStyles,
    foldStyles,
    drugSummaryStyles,
  ];

  readonly #print = new PrintController(this, () => this.performUpdate());
  /** Belongs to one drug: another drug begins folded. */
  #open = new Set<LabelSection>();
  #allSections = false;
  #label?: Label;
  #drug?: string | undefined;
  /** How much of the label's text is drawn, in characters; a server draws once. */
  #room = onServer ? Infinity : ROOM;

  constructor() {
    super();
    new GrowthController(this, {
      isDue: () => this.#room < this.#roomOf(),
      grow: (all) => this.#grow(all),
    });
  }

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
      const { id } = view.resource?.drug ?? {};
      if (this.#label && id !== this.#drug) this.#room = ROOM;
      this.#drug = id;
      this.#label = label;
      this.#open = new Set();
      this.#allSections = false;
    }
    const { isPrinting } = this.#print;
    const room = isPrinting ? Infinity : this.#room;
    return drugSummaryTemplate({
      ...view,
      open: this.#open,
      allSections: this.#allSections || isPrinting,
      room,
    });
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    // What a server has drawn does not go away, to come again in turns.
    if (!this.hasUpdated && this.renderRoot.querySelector('[part=section]')) this.#room = Infinity;
    super.update(changed);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('button[data-action]');
      if (button) this.#handleButton(button);
    });
  }

  #handleButton({ dataset: { action, index } }: HTMLElement): void {
    if (action === 'all-sections') void this.#showAllSections();
    const section = this.#label?.sections[Number(index)];
    if (!section) return;
    if (action === 'go') void this.#goTo(section);
    if (action !== 'fold') return;
    if (!this.#open.delete(section)) this.#open.add(section);
    this.requestUpdate();
  }

  async #goTo(section: LabelSection): Promise<void> {
    this.#open.add(section);
    this.#allSections ||= !this.#roomOf(section);
    this.#makeRoom(section);
    this.requestUpdate();
    await this.updateComplete;
    const box = this.#find(section);
    const heading = box?.querySelector<HTMLElement>('[part=title]');
    if (box) moveTo(heading ?? box, box);
  }

  #roomOf(last?: LabelSection): number {
    return this.#label ? roomOf(this.#label, this.#allSections, last) : 0;
  }

  /** Where the reader goes is there at once. */
  #makeRoom(section: LabelSection): void {
    this.#room = Math.max(this.#room, this.#roomOf(section));
  }

  #grow(all: boolean): void {
    this.#room = all ? Infinity : this.#room + ROOM;
    this.requestUpdate();
    this.performUpdate();
    // The layout of a text takes longer than its nodes: it belongs to the time of the turn.
    this.getBoundingClientRect();
  }

  #find(section: LabelSection): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(
      `[data-section="${this.#label?.sections.indexOf(section)}"]`,
    );
  }

  /** The button goes away with its work done, so the focus goes to the first section that it brought. */
  async #showAllSections(): Promise<void> {
    const added = this.#label?.sections.find((section) => !this.#find(section));
    this.#allSections = true;
    if (added) this.#makeRoom(added);
    this.requestUpdate();
    await this.updateComplete;
    const heading = added && this.#find(added)?.querySelector<HTMLElement>('[part=title]');
    heading?.focus();
  }
}
