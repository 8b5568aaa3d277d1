import type { PropertyDeclarations, TemplateResult } from 'lit';
import { DataError, loadResource } from '../../data/index.js';
import type { Page, Resource } from '../../data/index.js';
import { DruglibPageEvent } from './events.js';
import type { Language } from './language.js';
import type { ListView } from './list.template.js';
import { PanelElement } from './panel-element.js';
import type { PanelState } from './panel-state.js';
import type { PanelView } from './panel-view.js';

/** So many items are drawn without anybody noticing that the page is busy. */
const STRETCH = 50;

/** Lets the page do what it has to do in between. */
function nextTask(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * What list panels share: a few items at first, more on request, further pages from the endpoint.
 *
 * @slot empty - Replaces the sentence of an empty list.
 * @slot error - Replaces the sentences of a failure; the button to try again stays.
 * @fires {DruglibPageEvent} druglib-page - More of the list is on screen; carries `shown`, `total`.
 * @csspart retry - The button to try again.
 * @csspart list - All entries.
 * @csspart item - One entry.
 * @csspart title - The title of an entry.
 * @csspart meta - The row of small facts under a title.
 * @csspart badge - A short word that stands out, such as a status.
 * @csspart link - A link.
 * @csspart more - The button that shows more entries.
 * @cssstate none-stated - No data leads a list here: the contract has this answer for boxed warnings only.
 */
export abstract class ListPanelElement<T> extends PanelElement<Page<T>> {
  static override properties: PropertyDeclarations = {
    pageSize: { attribute: 'page-size', type: Number, useDefault: true },
  };

  /** The answer that the further pages continue; another answer begins anew. */
  #first?: Resource<Page<T>>;
  #pages: readonly Page<T>[] = [];
  /** Of all pages; the same array as long as nothing comes. */
  #items: readonly T[] = [];
  /** What is chosen of them, until there is another choice. */
  #choice?: readonly T[] | undefined;
  #language?: Language;
  #shown = 0;
  /** All of a long list is coming onto the screen, a stretch at a time; another one takes its place. */
  #growth?: object | undefined;
  #next: ListView<T>['next'] = 'idle';
  #leaving?: AbortController;

  /** How many items are shown at first, and added by each "Show more". */
  declare pageSize: number;

  constructor() {
    super();
    this.pageSize = 5;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
  }

  /**
   * How many entries the source has, as far as it is known. A source may count less than it sends; what is on screen is
   * never more than the total.
   */
  get total(): number {
    const known = this.#items.length;
    return Math.max(this.#first?.value?.total ?? known, known);
  }

  /** Shows the next items and moves the focus to the first of them. */
  async showMore(): Promise<void> {
    const { resource } = this;
    if (!resource || this.#next === 'loading') return;
    const seen = this.#chosen.slice(0, this.#shown);
    if (seen.length >= this.#chosen.length && !(await this.#loadNext(resource))) return;
    const items = this.#chosen;
    this.#shown = Math.min(seen.length + this.#step, items.length);
    this.requestUpdate();
    await this.updateComplete;
    // In an order of the reader's, what a further page brings may stand before what was there.
    this.#focusItem(items.findIndex((item, index) => index < this.#shown && !seen.includes(item)));
    this.announce(this.#showing);
    this.dispatchEvent(new DruglibPageEvent(this.#shown, this.#goal));
  }

  /** Shows everything that has come, without holding the page up; the focus goes to the first new item. */
  async showAll(): Promise<void> {
    const from = this.#shown;
    const growth = (this.#growth = {});
    const goesOn = (): boolean => this.#growth === growth && this.isConnected;
    // Paper does not wait for the rest.
    const finish = (): void => {
      if (!goesOn()) return;
      this.#shown = this.#chosen.length;
      this.requestUpdate();
      this.performUpdate();
    };
    addEventListener('beforeprint', finish);
    while (goesOn() && this.#shown < this.#chosen.length) {
      this.#shown = Math.min(this.#shown + STRETCH, this.#chosen.length);
      this.#tellGrowth();
      this.requestUpdate();
      await this.updateComplete;
      if (this.#shown <= from + STRETCH) this.#focusItem(from);
      await nextTask();
    }
    removeEventListener('beforeprint', finish);
    if (!goesOn()) return;
    this.#growth = undefined;
    this.requestUpdate();
    this.dispatchEvent(new DruglibPageEvent(this.#shown, this.#goal));
  }

  protected abstract override readonly subject: ListView<T>['subject'];
  protected abstract listTemplate(view: ListView<T>): TemplateResult;

  /** What the reader has chosen, in words; empty while it is everything. */
  protected filterWords(): string {
    return '';
  }

  /** The items that the reader has chosen, in the reader's order; without a choice, the source's. */
  protected choose(items: readonly T[]): readonly T[] {
    return items;
  }

  /** Another choice begins at its beginning. Gives how many of the items that have come are in it. */
  protected chooseAnew(): number {
    this.#choice = this.#growth = undefined;
    this.#shown = 0;
    this.requestUpdate();
    return this.#chosen.length;
  }

  protected override stateOf(page: Page<T> | undefined): PanelState {
    if (!page) return 'not-provided';
    return page.items.length ? 'ready' : 'empty';
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('pageSize')) this.#shown = 0;
    super.update(changed);
  }

  /** The list's length is news, too. */
  protected override sentence(view: PanelView<Page<T>>): string {
    const sentence = super.sentence(view);
    if (view.state !== 'ready') return sentence;
    const { terms } = view.language;
    const total = this.total;
    const count = terms.count[this.subject](view.language.number(total), view.language.plural(total));
    return view.language.list([sentence, count]);
  }

  protected override template(view: PanelView<Page<T>>): TemplateResult {
    // Names are in another order in another language.
    if (view.language !== this.#language) this.#choice = undefined;
    this.#language = view.language;
    this.#follow(view.resource);
    const last = this.#pages.at(-1);
    return this.listTemplate({
      ...view,
      subject: this.subject,
      items: this.#items,
      chosen: this.#chosen,
      filter: this.filterWords(),
      shown: this.#shown,
      total: this.total,
      skipped: this.#pages.reduce((sum, { skipped }) => sum + skipped, 0),
      // For a document of the host's own nothing is requested, no further page either.
      hasMore: this.#shown < this.#chosen.length || (Boolean(last?.next) && this.document === undefined),
      next: this.#next,
      grows: Boolean(this.#growth),
      step: this.#step,
    });
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target.closest('[data-action=more]')) void this.showMore();
      if (target.closest('[data-action=all]')) void this.showAll();
    });
  }

  /** Chosen and sorted once for each choice, not at each drawing. */
  get #chosen(): readonly T[] {
    return (this.#choice ??= this.choose(this.#items));
  }

  /** How many there are to be shown. */
  get #goal(): number {
    return this.filterWords() ? this.#chosen.length : this.total;
  }

  get #showing(): string {
    const { language } = this;
    return language.terms.showing(language.number(this.#shown), language.number(this.#goal));
  }

  get #step(): number {
    return Math.max(1, Math.floor(this.pageSize) || 5);
  }

  #follow(resource: Resource<Page<T>> | undefined): void {
    if (resource !== this.#first) {
      this.#leaving?.abort();
      this.#first = resource;
      this.#setPages(resource?.value ? [resource.value] : []);
      this.#growth = undefined;
      this.#shown = 0;
      this.#next = 'idle';
    }
    if (!this.#shown) this.#shown = Math.min(this.#step, this.#chosen.length);
  }

  #setPages(pages: readonly Page<T>[]): void {
    this.#pages = pages;
    this.#items = pages.flatMap(({ items }) => items);
    this.#choice = undefined;
  }

  /** Four times are enough on the way to the end of a long list. */
  #tellGrowth(): void {
    const quarter = (shown: number): number => Math.floor((4 * shown) / this.#chosen.length);
    if (quarter(this.#shown) > quarter(this.#shown - STRETCH)) this.announce(this.#showing);
  }

  /** A further page may bring nothing of the choice, and the button may be gone: then the focus is not lost. */
  #focusItem(index: number): void {
    const item = this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[index];
    const title = item?.querySelector<HTMLElement>('[part=title]');
    if (title) (title.querySelector('a') ?? title).focus();
    else if (!this.shadowRoot?.activeElement) this.focusHeading();
  }

  /** True when a further page has come and still belongs to what is on screen. */
  async #loadNext(first: Resource<Page<T>>): Promise<boolean> {
    const next = this.#pages.at(-1)?.next;
    if (!next) return false;
    this.#leaving = new AbortController();
    this.#setNext('loading');
    try {
      const { value } = await loadResource({ ...this.request, next }, this.#leaving.signal);
      if (this.#first !== first) return false;
      if (!value?.items.length) throw new DataError('invalid-data', 'The next page has no entries');
      this.#setPages([...this.#pages, value]);
      this.#setNext('idle');
      return true;
    } catch {
      if (this.#first === first) this.#setNext('failed');
      return false;
    }
  }

  #setNext(next: ListView<T>['next']): void {
    this.#next = next;
    this.requestUpdate();
  }
}
