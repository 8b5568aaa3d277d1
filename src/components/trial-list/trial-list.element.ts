import type { CSSResultGroup, TemplateResult } from 'lit';
import { trialsSection } from '../../data/index.js';
import type { Trial } from '../../data/index.js';
import { listStyles } from '../panel/list.styles.js';
import type { ListView } from '../panel/list.template.js';
import { ListPanelElement } from '../panel/list-panel-element.js';
import { PanelElement } from '../panel/panel-element.js';
import { trialListTemplate } from './trial-list.template.js';

/**
 * Clinical trials from one source, in the source's order, a few at a time.
 *
 * @summary Clinical trials with status, phase and condition
 * @tagname trial-list
 * @csspart subheading - A heading inside a summary.
 */
export class TrialListElement extends ListPanelElement<Trial> {
  static override styles: CSSResultGroup = [PanelElement.styles, listStyles];

  protected override readonly section = trialsSection;
  protected override readonly subject = 'trials';

  protected override listTemplate(view: ListView<Trial>): TemplateResult {
    return trialListTemplate(view);
  }
}
