import type { CSSResultGroup, TemplateResult } from 'lit';
import { studiesSection } from '../../data/index.js';
import type { Page, Study } from '../../data/index.js';
import { DruglibFilterEvent } from '../panel/events.js';
import { foldStyles } from '../panel/fold.styles.js';
import { listStyles } from '../panel/list.styles.js';
import type { ListView } from '../panel/list.template.js';
import { offscreenStyles } from '../panel/offscreen.styles.js';
import { ListPanelElement } from '../panel/list-panel-element.js';
import { PanelElement } from '../panel/panel-element.js';
import type { PanelView } from '../panel/panel-view.js';
import { PrintController } from '../panel/print-controller.js';
import { sortStyles } from '../panel/sort.styles.js';
import { relatedStudiesStyles } from './related-studies.styles.js';
import { relatedStudiesTemplate } from './related-studies.template.js';
import { inOrder, STUDY_ORDERS } from './study-order.js';
import type { StudyOrder } from './study-order.js';
import { periodWords } from './year-chart.template.js';
import { yearChartStyles } from './year-chart.styles.js';
import { barsOf, isIn, nameOf } from './years.js';
import type { Period } from './years.js';

/**
 * Published studies about a drug, a few at a time: in the source's order or another, of all years or of one.
 *
 * @summary Published studies with date, type and structured abstract, and a picture of their years
 * @tagname related-studies
 * @fires {DruglibFilterEvent} druglib-filter - A year was chosen, or all of them again; carries `filter`, `shown`.
 * @csspart chart - The picture of the years.
 * @csspart filters - What is chosen, the way back, and the order.
 * @cssprop [--druglib-offscreen=auto] - `auto` lays the panel out only when it comes near the screen, `visible` always. `auto` is the default in Chromium alone, whose screen readers get all the same.
 */
export class RelatedStudiesElement extends ListPanelElement<Study> {
  static override styles: CSSResultGroup = [
    PanelElement.styles,
    offscreenStyles,
    listStyles,
    foldStyles,
    sortStyles,
    relatedStudiesStyles,
    yearChartStyles,
  ];

  readonly #print = new PrintController(this, () => this.performUpdate());
  /** What the choices are about; another answer begins without them. */
  #answer?: Page<Study>;
  #studies: readonly Study[] = [];
  #period?: Period | undefined;
  #stop = '';
  #order: StudyOrder = 'source';
  #open = new Set<string>();

  protected override readonly section = studiesSection;
  protected override readonly subject = 'studies';

  protected override filterWords(): string {
    return this.#period ? periodWords(this.#period, this.language) : '';
  }

  protected override choose(studies: readonly Study[]): readonly Study[] {
    this.#studies = studies;
    const period = this.#period;
    const chosen = period ? studies.filter((study) => isIn(study, period)) : studies;
    return inOrder(chosen, this.#order, this.language);
  }

  protected override template(view: PanelView<Page<Study>>): TemplateResult {
    const answer = view.resource?.value;
    if (answer !== this.#answer) {
      this.#answer = answer;
      // The order is the reader's habit and stays.
      this.#period = undefined;
      this.#stop = '';
      this.#open = new Set();
    }
    return super.template(view);
  }

  protected override listTemplate(view: ListView<Study>): TemplateResult {
    return relatedStudiesTemplate({
      ...view,
      period: this.#period,
      stop: this.#stop,
      order: this.#order,
      open: this.#open,
      isPrinting: this.#print.isPrinting,
    });
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button[data-action]');
      if (button) this.#handleButton(button);
    });
    this.renderRoot.addEventListener('change', ({ target }) => {
      this.#handleOrder((target as HTMLSelectElement).value);
    });
    this.renderRoot.addEventListener('keydown', (event) => {
      this.#handleKey(event as KeyboardEvent);
    });
  }

  #handleButton({ dataset: { action, id = '', years = '' } }: HTMLElement): void {
    if (action === 'years') this.#toggleYears(years);
    if (action === 'all-years') void this.#returnToAllYears();
    if (action !== 'fold') return;
    if (!this.#open.delete(id)) this.#open.add(id);
    this.requestUpdate();
  }

  #handleOrder(value: string): void {
    const order = STUDY_ORDERS.find((candidate) => candidate === value);
    if (!order) return;
    this.#order = order;
    this.chooseAnew();
    this.announce(this.language.terms.order[order]);
  }

  #handleKey(event: KeyboardEvent): void {
    const bar = (event.target as Element).closest<HTMLElement>('[data-action=years]');
    if (!bar || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' ? this.#period : this.#moveAlong(bar, event.key)) {
      // The page neither scrolls nor closes a dialog around the panel for a key that did something here.
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') this.#choosePeriod(undefined);
    }
  }

  /** True when the key is one that moves along the bars. */
  #moveAlong(bar: HTMLElement, key: string): boolean {
    const bars = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-action=years]')];
    const onward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const at = bars.indexOf(bar);
    const target = new Map([
      [onward, at + 1],
      ['ArrowDown', at + 1],
      [backward, at - 1],
      ['ArrowUp', at - 1],
      ['Home', 0],
      ['End', bars.length - 1],
    ]).get(key);
    if (target === undefined) return false;
    const neighbour = bars[Math.min(bars.length - 1, Math.max(0, target))];
    if (neighbour) this.#focusBar(neighbour);
    return true;
  }

  #focusBar(bar: HTMLElement): void {
    this.#stop = bar.dataset['years'] ?? '';
    this.requestUpdate();
    bar.focus();
  }

  /** A bar that is pressed already gives all years again. */
  #toggleYears(name: string): void {
    const pressed = this.#period && nameOf(this.#period) === name;
    this.#stop = name;
    this.#choosePeriod(pressed ? undefined : barsOf(this.#studies).find((bar) => nameOf(bar) === name));
  }

  #choosePeriod(period: Period | undefined): void {
    this.#period = period;
    const count = this.chooseAnew();
    const { language } = this;
    const { years } = language.terms;
    this.announce(
      years.count(this.filterWords() || years.all, language.number(count), language.plural(count)),
    );
    this.dispatchEvent(new DruglibFilterEvent(period ? nameOf(period) : 'all', count));
  }

  /** The button goes away with its work done, so the focus goes to the bar that was chosen. */
  async #returnToAllYears(): Promise<void> {
    const former = this.#period && nameOf(this.#period);
    this.#choosePeriod(undefined);
    await this.updateComplete;
    const bars = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-action=years]')];
    const bar = bars.find(({ dataset }) => dataset['years'] === former) ?? bars[0];
    if (bar) this.#focusBar(bar);
    else this.focusHeading();
  }
}
