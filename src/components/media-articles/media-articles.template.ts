import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Article } from '../../data/index.js';
import { headingTemplate } from '../panel/heading.template.js';
import { wordFor } from '../panel/language.js';
import { linkTemplate } from '../panel/link.template.js';
import { badgeTemplate, listPanelTemplate, metaTemplate } from '../panel/list.template.js';
import type { ListView } from '../panel/list.template.js';
import { timeTemplate } from '../panel/time.template.js';

function articleTemplate(article: Article, { language, headingLevel }: ListView<Article>): TemplateResult {
  const { title, url, publisher, published, author, category, summary, flags = [] } = article;
  return html`${headingTemplate(headingLevel + 1, linkTemplate(url, title, 'article'))}
  ${metaTemplate([
    ...flags.map((flag) => badgeTemplate(wordFor(language.terms.flag, flag), 'halted')),
    publisher,
    published && timeTemplate(published, language),
    author,
    category,
  ])}
  ${summary ? html`<p>${summary}</p>` : nothing}`;
}

/** News with publisher, date and category. */
export const mediaArticlesTemplate = (view: ListView<Article>): TemplateResult =>
  listPanelTemplate(view, articleTemplate);
