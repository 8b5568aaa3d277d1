import type { CSSResultGroup, TemplateResult } from 'lit';
import { articlesSection } from '../../data/index.js';
import type { Article } from '../../data/index.js';
import { listStyles } from '../panel/list.styles.js';
import type { ListView } from '../panel/list.template.js';
import { offscreenStyles } from '../panel/offscreen.styles.js';
import { ListPanelElement } from '../panel/list-panel-element.js';
import { PanelElement } from '../panel/panel-element.js';
import { mediaArticlesTemplate } from './media-articles.template.js';

/**
 * News about a drug, in the source's order, a few at a time. Shows no pictures.
 *
 * @summary News with publisher, date and category
 * @tagname media-articles
 * @cssprop [--druglib-offscreen=auto] - `auto` lays the panel out only when it comes near the screen, `visible` always. `auto` is the default in Chromium alone, whose screen readers get all the same.
 */
export class MediaArticlesElement extends ListPanelElement<Article> {
  static override styles: CSSResultGroup = [PanelElement.styles, offscreenStyles, listStyles];

  protected override readonly section = articlesSection;
  protected override readonly subject = 'articles';

  protected override listTemplate(view: ListView<Article>): TemplateResult {
    return mediaArticlesTemplate(view);
  }
}
