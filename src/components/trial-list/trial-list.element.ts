import type { CSSResultGroup, TemplateResult } from 'lit';
import { trialsSection } from '../../data/index.js';
import type { Page, Trial } from '../../data/index.js';
import { DruglibFilterEvent } from '../panel/events.js';
import { listStyles } from '../panel/list.styles.js';
import type { ListView } from '../panel/list.template.js';
import { offscreenStyles } from '../panel/offscreen.styles.js';
import { ListPanelElement } from '../panel/list-panel-element.js';
import { PanelElement } from '../panel/panel-element.js';
import type { PanelView } from '../panel/panel-view.js';
import { PrintController } from '../panel/print-controller.js';
import { sortStyles } from '../panel/sort.styles.js';
import { choiceWords, chooseTrials, EVERYTHING } from './trial-choice.js';
import type { TrialChoice, TrialOrder } from './trial-choice.js';
import { trialListStyles } from './trial-list.styles.js';
import { trialListTemplate } from './trial-list.template.js';

/** On paper, nothing can be opened. */
const ALL = { has: () => true };

/**
 * Clinical trials from one source, a few at a time, with a picture of their statuses, filters and a choice of order.
 *
 * @summary Clinical trials with status, phase and condition, filters and details
 * @tagname trial-list
 * @fires {DruglibFilterEvent} druglib-filter - The reader chose which trials to see; carries `filter`, `shown`.
 * @csspart subheading - A heading inside a summary.
 * @csspart chart - The bar of the statuses.
 * @csspart filters - The buttons that filter.
 * @cssprop [--druglib-offscreen=auto] - `auto` lays the panel out only when it comes near the screen, `visible` always. `auto` is the default in Chromium alone, whose screen readers get all the same.
 */
export class TrialListElement extends ListPanelElement<Trial> {
  static override styles: CSSResultGroup = [
    PanelElement.styles,
    offscreenStyles,
    listStyles,
    sortStyles,
    trialListStyles,
  ];

  readonly #print = new PrintController(this, () => this.performUpdate());
  #choice = EVERYTHING;
  #toolsOpen = false;
  /** By trial and not by place, so that another order or answer opens nothing by mistake. */
  readonly #withDetails = new WeakSet<Trial>();
  readonly #withSites = new WeakSet<Trial>();
  /** What the choice was made for: another drug begins with everything. */
  #drug?: string;
  /** What is on screen, for the places that buttons name. */
  #view?: ListView<Trial>;

  protected override readonly section = trialsSection;
  protected override readonly subject = 'trials';

  protected override filterWords(): string {
    return choiceWords(this.#choice, this.language);
  }

  protected override choose(trials: readonly Trial[]): readonly Trial[] {
    return chooseTrials(trials, this.#choice, this.language);
  }

  protected override template(view: PanelView<Page<Trial>>): TemplateResult {
    const drug = view.resource?.drug.id;
    if (drug !== undefined && drug !== this.#drug) {
      this.#drug = drug;
      this.#choice = { order: this.#choice.order };
    }
    return super.template(view);
  }

  protected override listTemplate(view: ListView<Trial>): TemplateResult {
    this.#view = view;
    const { isPrinting } = this.#print;
    return trialListTemplate({
      ...view,
      choice: this.#choice,
      toolsOpen: this.#toolsOpen,
      withDetails: isPrinting ? ALL : this.#withDetails,
      withSites: isPrinting ? ALL : this.#withSites,
    });
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('button[data-action]');
      if (button) this.#handleButton(button);
    });
    this.renderRoot.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      this.#choice = { ...this.#choice, order: target.value as TrialOrder };
      this.chooseAnew();
    });
  }

  #handleButton({ dataset }: HTMLElement): void {
    const trial = this.#view?.chosen?.[Number(dataset['index'])];
    if (dataset['action'] === 'filter') void this.#filterBy(dataset);
    if (dataset['action'] === 'tools') this.#toolsOpen = !this.#toolsOpen;
    if (trial && dataset['action'] === 'details') toggle(this.#withDetails, trial);
    if (trial && dataset['action'] === 'sites') toggle(this.#withSites, trial);
    this.requestUpdate();
  }

  /** One group and one phase at a time: the same chip again takes it back, the one without either takes back both. */
  async #filterBy({ group, phase }: DOMStringMap): Promise<void> {
    const { order, ...former } = this.#choice;
    const chosen = {
      ...former,
      ...(group && { group: group === former.group ? undefined : (group as TrialChoice['group']) }),
      ...(phase && { phase: phase === former.phase ? undefined : (phase as TrialChoice['phase']) }),
    };
    this.#choice = group || phase ? { ...chosen, order } : { order };
    const isFocused = this.matches(':focus-within');
    const shown = this.chooseAnew();
    this.#tell(shown);
    await this.updateComplete;
    // The button of an empty choice goes away with its work done; the chip that does the same may be folded away.
    if (isFocused && !this.shadowRoot?.activeElement) this.focusHeading();
  }

  #tell(shown: number): void {
    const { language } = this;
    const { terms } = language;
    const count = terms.count.trials(language.number(shown), language.plural(shown));
    const { items = [], total = 0 } = this.#view ?? {};
    const among =
      total > items.length ? `${terms.separator}${terms.ofLoaded(language.number(items.length))}` : '';
    this.announce(`${this.filterWords() || terms.everything}: ${count}${among}`);
    const { group, phase } = this.#choice;
    this.dispatchEvent(new DruglibFilterEvent([group, phase].filter(Boolean).join(' ') || 'all', shown));
  }
}

function toggle(trials: WeakSet<Trial>, trial: Trial): void {
  if (!trials.delete(trial)) trials.add(trial);
}
