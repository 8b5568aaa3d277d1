import { html } from 'lit';
import { languageFor } from './language.js';
import { sourceOf } from './panel-view.js';
import type { PanelView } from './panel-view.js';
import { localeOf } from './translations.js';

/** The language of the data, where the panel's own is another: voices, fonts and hyphens go by it. */
export function dataLang(view: PanelView<unknown>): string | undefined {
  const lang = sourceOf(view)?.lang;
  if (!lang) return undefined;
  const tag = localeOf(lang)?.baseName;
  // What is said of English holds in a British panel, too.
  return `${view.language.tag}-`.startsWith(`${tag}-`) ? undefined : tag;
}

/** A name, a title or another line of the source's. */
export function dataText(content: unknown, view: PanelView<unknown>): unknown {
  const lang = content && dataLang(view);
  return lang ? html`<span lang=${lang}>${content}</span>` : content;
}

/** Names of the source's, with the commas of their own language. */
export const dataList = (values: readonly string[], view: PanelView<unknown>): unknown =>
  dataText(languageFor(dataLang(view) ?? view.language.tag).list(values), view);

/** Paragraphs of the source's, with bullets and columns on the side where its language begins. */
export function dataProse(content: unknown, view: PanelView<unknown>): unknown {
  const lang = dataLang(view);
  return lang ? html`<div lang=${lang} dir="auto">${content}</div>` : content;
}
