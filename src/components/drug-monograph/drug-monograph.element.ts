import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { labelSection } from '../../data/index.js';
import type { Label } from '../../data/index.js';
import { PanelElement } from '../panel/panel-element.js';
import type { PanelState } from '../panel/panel-state.js';
import type { PanelView } from '../panel/panel-view.js';
import { drugMonographStyles } from './drug-monograph.styles.js';
import { drugMonographTemplate } from './drug-monograph.template.js';

/**
 * The whole page of a drug from one tag: boxed warning first, then summary, news, studies and trials.
 *
 * @summary A whole drug page from one tag
 * @tagname drug-monograph
 * @fires {DruglibPageEvent} druglib-page - More of a list inside is on screen; carries `shown`, `total`.
 * @fires {DruglibFilterEvent} druglib-filter - The reader chose which entries of a list to see; carries `filter`, `shown`.
 * @csspart frame - Around the whole page; the panels inside have frames of their own.
 * @csspart heading - The name of the drug.
 * @csspart content - The panels.
 * @csspart source - When the label was last updated.
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

  /** How many entries each list shows at first. */
  declare pageSize: number;

  constructor() {
    super();
    this.pageSize = 5;
  }

  /** Asks again for the whole page, past the cache. */
  override async reload(): Promise<void> {
    const panels = [...this.renderRoot.querySelectorAll('[part=content] > *')].filter(
      (element) => element instanceof PanelElement,
    );
    await Promise.all([super.reload(), ...panels.map((panel) => panel.reload())]);
  }

  protected override readonly section = labelSection;
  protected override readonly subject = 'monograph';

  /** The page is there as soon as the drug is known; each panel tells of its own section. */
  protected override stateOf(): PanelState {
    return 'ready';
  }

  /** The panels speak for themselves. */
  protected override sentence(): string {
    return '';
  }

  protected override template(view: PanelView<Label>): TemplateResult {
    const { drug, rxcui, ndc, setId, endpoint, format, density, theme, loading, pageSize, document } = this;
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
      document,
    };
    return drugMonographTemplate({ ...view, ...handedDown, prefix });
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a[data-target]');
      if (!link) return;
      // The panels are inside the shadow root, where addresses of the page do not reach.
      event.preventDefault();
      const panel = this.renderRoot.querySelector<PanelElement<unknown>>(`#${link.dataset.target ?? ''}`);
      panel?.scrollIntoView({ block: 'start' });
      panel?.focusHeading();
    });
  }
}
