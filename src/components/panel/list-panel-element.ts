import type { PropertyDeclarations, TemplateResult } from 'lit';
import { DataError, loadResource } from '../../data/index.js';
import type { Page, Resource } from '../../data/index.js';
import { DruglibPageEvent } from './events.js';
import type { ListView } from './list.template.js';
import { PanelElement } from './panel-element.js';
import type { PanelState } from './panel-state.js';
import type { PanelView } from './panel-view.js';

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
  #pages: Page<T>[] = [];
  #shown = 0;
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
    const total = this.filterWords() ? items.length : this.total;
    this.announce(
      this.language.terms.showing(this.language.number(this.#shown), this.language.number(total)),
    );
    this.dispatchEvent(new DruglibPageEvent(this.#shown, total));
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

  protected override template(view: PanelView<Page<T>>): TemplateResult {
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
    });
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-action=more]')) void this.showMore();
    });
  }

  get #items(): T[] {
    return this.#pages.flatMap(({ items }) => items);
  }

  get #chosen(): readonly T[] {
    return this.choose(this.#items);
  }

  get #step(): number {
    return Math.max(1, Math.floor(this.pageSize) || 5);
  }

  #follow(resource: Resource<Page<T>> | undefined): void {
    if (resource !== this.#first) {
      this.#leaving?.abort();
      this.#first = resource;
      this.#pages = resource?.value ? [resource.value] : [];
      this.#shown = 0;
      this.#next = 'idle';
    }
    if (!this.#shown) this.#shown = Math.min(this.#step, this.#chosen.length);
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
      this.#pages = [...this.#pages, value];
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
