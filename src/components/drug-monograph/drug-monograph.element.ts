import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { labelSection } from '../../data/index.js';
import type { DrugDocument, Label } from '../../data/index.js';
import { ListPanelElement } from '../panel/list-panel-element.js';
import { moveTo } from '../panel/move-to.js';
import { PanelElement } from '../panel/panel-element.js';
import type { PanelState } from '../panel/panel-state.js';
import type { PanelView } from '../panel/panel-view.js';
import type { Subject } from '../panel/terms.js';
import type { ContentsEntry } from './contents.template.js';
import { drugMonographStyles } from './drug-monograph.styles.js';
import { drugMonographTemplate } from './drug-monograph.template.js';
import { ReadingController } from './reading-controller.js';

/** In the order of reading. */
const SUBJECTS: readonly Subject[] = ['warning', 'summary', 'articles', 'studies', 'trials'];

/** Lit looks at what a template binds, and a document that cannot be read may throw at each look. */
const UNREADABLE = Object.freeze({}) as DrugDocument;
const isUnreadable = ({ error }: PanelView<Label>): boolean =>
  error?.code === 'invalid-data' && error.details.path === undefined;

/**
 * The whole page of a drug from one tag: boxed warning first, then summary, news, studies and trials.
 *
 * @summary A whole drug page from one tag
 * @tagname drug-monograph
 * @fires {DruglibPageEvent} druglib-page - More of a list inside is on screen; carries `shown`, `total`.
 * @fires {DruglibFilterEvent} druglib-filter - The reader chose which entries of a list to see; carries `filter`, `shown`.
 * @csspart frame - Around the whole page; the panels inside have frames of their own.
 * @csspart heading - The name of the drug.
 * @csspart contents - The bar that leads to the panels.
 * @csspart content - The panels.
 * @csspart source - When the label was last updated.
 * @cssprop [--druglib-sticky-top=0px] - Height of what the page keeps at the top of the window; the contents stay below it.
 * @cssstate ready - The drug is known; each panel inside tells of its own part.
 * @cssstate empty - No data leads the page here: its panels say it one by one.
 * @cssstate none-stated - No data leads the page here: its panels say it one by one.
 * @cssstate not-provided - No data leads the page here: its panels say it one by one.
 */
export class DrugMonographElement extends PanelElement<Label> {
  static override properties: PropertyDeclarations = {
    pageSize: { attribute: 'page-size', type: Number, useDefault: true },
  };
  static override styles: CSSResultGroup = [PanelElement.styles, drugMonographStyles];
  /** Before the tags of the panels inside, when they were registered under a prefix. */
  static tagPrefix = '';

  readonly #reading = new ReadingController(this, () => this.#panels);

  /** How many entries each list shows at first. */
  declare pageSize: number;

  constructor() {
    super();
    this.pageSize = 5;
  }

  /** Asks again for the whole page, past the cache. */
  override async reload(): Promise<void> {
    await Promise.all([super.reload(), ...this.#panels.map((panel) => panel.reload())]);
  }

  protected override readonly section = labelSection;
  protected override readonly subject = 'monograph';

  /** The boxed warning inside asks at once, for the same answer. */
  protected override get waits(): boolean {
    return false;
  }

  /** The page is there as soon as the drug is known; each panel tells of its own section. */
  protected override stateOf(): PanelState {
    return 'ready';
  }

  /** The panels speak for themselves. */
  protected override sentence(): string {
    return '';
  }

  protected override template(view: PanelView<Label>): TemplateResult {
    const { drug, rxcui, ndc, setId, endpoint, format, density, theme, loading, pageSize } = this;
    const { medication } = this;
    const prefix = (this.constructor as typeof DrugMonographElement).tagPrefix;
    const handedDown = {
      drug,
      rxcui,
      ndc,
      setId,
      endpoint,
      format,
      density,
      theme,
      loading,
      pageSize,
      document: isUnreadable(view) ? UNREADABLE : this.document,
      record: medication,
    };
    return drugMonographTemplate({ ...view, ...handedDown, prefix, contents: this.#contentsOf(view) });
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a[data-target]');
      if (!link) return;
      // The panels are inside the shadow root, where addresses of the page do not reach.
      event.preventDefault();
      this.#goTo(link.dataset['target'] ?? '');
    });
    for (const name of ['druglib-load', 'druglib-error', 'druglib-page']) {
      this.renderRoot.addEventListener(name, () => this.requestUpdate());
    }
  }

  get #panels(): PanelElement<unknown>[] {
    const found = SUBJECTS.map((subject) => this.renderRoot.querySelector(`#${subject}`));
    return found.filter((element) => element instanceof PanelElement);
  }

  /** While the page itself waits, its panels may still have the answer for the former drug. */
  #contentsOf({ state }: PanelView<Label>): ContentsEntry[] {
    const panels = state === 'loading' || !this.hasUpdated ? [] : this.#panels;
    return SUBJECTS.map((subject) => {
      const panel = panels.find(({ id }) => id === subject);
      return {
        subject,
        state: panel?.state ?? 'loading',
        total: panel instanceof ListPanelElement ? panel.total : undefined,
        isCurrent: this.#reading.current === subject,
      };
    });
  }

  #goTo(id: string): void {
    const panel = this.#panels.find((each) => each.id === id);
    const heading = panel?.renderRoot.querySelector<HTMLElement>('#heading');
    if (!panel || !heading) return;
    this.#reading.goTo(panel);
    moveTo(heading, panel);
  }
}
