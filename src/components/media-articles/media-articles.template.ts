import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Article } from '../../data/index.js';
import { dataProse, dataText } from '../panel/data-text.template.js';
import { headingTemplate } from '../panel/heading.template.js';
import { wordFor } from '../panel/language.js';
import { linkTemplate } from '../panel/link.template.js';
import { badgeTemplate, listPanelTemplate, metaTemplate } from '../panel/list.template.js';
import type { ListView } from '../panel/list.template.js';
import { timeTemplate } from '../panel/time.template.js';

function articleTemplate(article: Article, view: ListView<Article>): TemplateResult {
  const { language, headingLevel } = view;
  const { title, url, publisher, published, author, category, summary, flags = [] } = article;
  return html`${headingTemplate(headingLevel + 1, linkTemplate(url, dataText(title, view), 'article'))}${metaTemplate(
    [
      ...flags.map((flag) => badgeTemplate(wordFor(language.terms.flag, flag), 'halted')),
      dataText(publisher, view),
      published && timeTemplate(published, language),
      dataText(author, view),
      dataText(category, view),
    ],
  )}${summary ? dataProse(html`<p>${summary}</p>`, view) : nothing}`;
}

/** News with publisher, date and category. */
export const mediaArticlesTemplate = (view: ListView<Article>): TemplateResult =>
  listPanelTemplate(view, articleTemplate);
