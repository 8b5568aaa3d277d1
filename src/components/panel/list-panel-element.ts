import type { PropertyDeclarations, TemplateResult } from 'lit';
import { DataError, loadResource } from '../../data/index.js';
import type { Page, Resource } from '../../data/index.js';
import { DruglibPageEvent } from './events.js';
import { keepFocus } from './focus.js';
import { GrowthController } from './growth-controller.js';
import type { Language } from './language.js';
import { STRETCH } from './list.template.js';
import type { ListView } from './list.template.js';
import { onServer } from './on-server.js';
import { PanelElement } from './panel-element.js';
import type { PanelState } from './panel-state.js';
import type { PanelView } from './panel-view.js';

/** Where a stretch ends: what is on screen already is not looked at again. */
const nextStretch = (drawn: number): number => (Math.floor(drawn / STRETCH) + 1) * STRETCH;

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
  /** How many of them are to be on screen. */
  #shown = 0;
  /** How many are: a long list comes a stretch at a time. */
  #drawn = 0;
  /** The reader has asked for what is coming, and is told how far it is. */
  #isAsked = false;
  readonly #growth = new GrowthController(this, {
    isDue: () => this.#drawn < this.#shown,
    grow: (all) => this.#grow(all),
  });
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
    const seen = new Set(this.#chosen.slice(0, this.#shown));
    if (seen.size >= this.#chosen.length && !(await this.#loadNext(resource))) return;
    const items = this.#chosen;
    this.#drawn = seen.size;
    await this.#showAsked(Math.min(seen.size + this.#step, items.length));
    // In an order of the reader's, what a further page brings may stand before what was there.
    this.#focusItem(items.findIndex((item, index) => index < this.#drawn && !seen.has(item)));
    this.announce(this.#showing);
    await this.#tellPage();
  }

  /** Shows everything that has come, without holding the page up; the focus goes to the first new item. */
  async showAll(): Promise<void> {
    const from = this.#drawn;
    await this.#showAsked(this.#chosen.length);
    this.#focusItem(from);
    await this.#tellPage();
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
    this.#choice = undefined;
    this.#shown = this.#drawn = 0;
    this.requestUpdate();
    return this.#chosen.length;
  }

  protected override stateOf(page: Page<T> | undefined): PanelState {
    if (!page) return 'not-provided';
    return page.items.length ? 'ready' : 'empty';
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('pageSize')) this.#shown = 0;
    // What a server has drawn does not go away, to come again in turns.
    if (!this.hasUpdated) this.#drawn = this.renderRoot.querySelectorAll('[part=item]').length;
    keepFocus(this.renderRoot as ShadowRoot, () => super.update(changed));
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
      shown: this.#drawn,
      total: this.total,
      skipped: this.#pages.reduce((sum, { skipped }) => sum + skipped, 0),
      // For a document of the host's own nothing is requested, no further page either.
      hasMore: this.#shown < this.#chosen.length || (Boolean(last?.next) && this.document === undefined),
      next: this.#next,
      grows: this.#drawn < this.#shown,
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
    return language.terms.showing(language.number(this.#drawn), language.number(this.#goal));
  }

  get #step(): number {
    return Math.max(1, Math.floor(this.pageSize) || 5);
  }

  #follow(resource: Resource<Page<T>> | undefined): void {
    if (resource !== this.#first) {
      this.#leaving?.abort();
      // Asked again, the reader's place stays.
      if (this.#first && resource?.drug.id !== this.#first.drug.id) this.#drawn = 0;
      this.#first = resource;
      this.#setPages(resource?.value ? [resource.value] : []);
      this.#shown = 0;
      this.#next = 'idle';
    }
    if (this.#shown) return;
    this.#isAsked = false;
    this.#show(Math.min(this.#step, this.#chosen.length));
  }

  /** So many are to be on screen: at once, or the first stretch of them. */
  #show(count: number): void {
    this.#shown = count;
    // A server draws once.
    this.#drawn = onServer || count - this.#drawn <= 2 * STRETCH ? count : nextStretch(this.#drawn);
  }

  /** The reader has asked for so many. Settles with the first stretch of them on screen. */
  #showAsked(count: number): Promise<boolean> {
    this.#isAsked = true;
    this.#show(count);
    this.requestUpdate();
    return this.updateComplete;
  }

  #grow(all: boolean): void {
    const former = this.#drawn;
    this.#drawn = all ? this.#shown : Math.min(nextStretch(former), this.#shown);
    // Four times are enough on the way to the end of a long list.
    const quarter = (drawn: number): number => Math.floor((4 * drawn) / this.#shown);
    if (this.#isAsked && quarter(this.#drawn) > quarter(former)) this.announce(this.#showing);
    this.requestUpdate();
    this.performUpdate();
  }

  async #tellPage(): Promise<void> {
    if (this.#drawn < this.#shown) await this.#growth.through();
    if (this.#isAsked && this.#drawn === this.#shown)
      this.dispatchEvent(new DruglibPageEvent(this.#shown, this.#goal));
  }

  #setPages(pages: readonly Page<T>[]): void {
    this.#pages = pages;
    this.#items = pages.flatMap(({ items }) => items);
    this.#choice = undefined;
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
