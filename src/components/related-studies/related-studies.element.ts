import type { CSSResultGroup, TemplateResult } from 'lit';
import { studiesSection } from '../../data/index.js';
import type { Study } from '../../data/index.js';
import { listStyles } from '../panel/list.styles.js';
import type { ListView } from '../panel/list.template.js';
import { ListPanelElement } from '../panel/list-panel-element.js';
import { PanelElement } from '../panel/panel-element.js';
import { relatedStudiesStyles } from './related-studies.styles.js';
import { relatedStudiesTemplate } from './related-studies.template.js';

/**
 * Published studies about a drug, in the source's order, a few at a time.
 *
 * @summary Published studies with date, type and structured abstract
 * @tagname related-studies
 */
export class RelatedStudiesElement extends ListPanelElement<Study> {
  static override styles: CSSResultGroup = [PanelElement.styles, listStyles, relatedStudiesStyles];

  protected override readonly section = studiesSection;
  protected override readonly subject = 'studies';

  protected override listTemplate(view: ListView<Study>): TemplateResult {
    return relatedStudiesTemplate(view);
  }
}
