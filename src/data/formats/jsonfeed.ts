import type { Article, Page } from '../model.js';
import type { Answer, Format } from './format.js';
import type { Members } from './json.js';
import { DataError } from '../errors.js';
import { textOfHtml } from '../text/tagged-text.js';
import { askedIdentity } from './asked.js';
import { druglib } from './druglib.js';
import { list, members, text, texts } from './json.js';

/**
 * News from a JSON Feed (https://www.jsonfeed.org/version/1.1/), also of version 1. There is no public one: the
 * endpoint is a template, as in `druglib`. A feed names no drug: its identity is what was asked, and the host that
 * names the endpoint vouches for it.
 */
export const jsonfeed: Format = {
  name: 'jsonfeed',
  sections: ['articles'],
  url: (query, section, endpoint) => druglib.url(query, section, endpoint),
  read({ body, query, url, at }: Answer) {
    const feed = members(body);
    if (!text(feed.version)?.includes('jsonfeed.org/version/1'))
      throw new DataError('invalid-data', 'no JSON Feed of version 1', { path: 'version' });
    if (!Array.isArray(feed.items))
      throw new DataError('invalid-data', 'items is no list', { path: 'items' });
    const home = text(feed.home_page_url);
    const next = resolved(text(feed.next_url), url);
    const articles: Omit<Page<ReadArticle>, 'skipped'> = {
      source: {
        name: text(feed.title) ?? new URL(url).host,
        url: home,
        retrieved: at,
        lang: text(feed.language),
      },
      items: feed.items.map((item) => readArticle(members(item))),
      next: next === url ? undefined : next,
      more: home,
    };
    return { contract: 'druglib/1', drug: askedIdentity(query), articles };
  },
};

function resolved(address: string | undefined, base: string): string | undefined {
  return address && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** An item that says nothing is no article; the contract counts it. */
type ReadArticle = Omit<Article, 'title'> & { title: string | undefined };

function readArticle(item: Members): ReadArticle {
  const url = text(item.url) ?? text(item.external_url);
  const words =
    text(item.summary) ?? text(item.content_text) ?? text(textOfHtml(text(item.content_html) ?? ''));
  const title = text(item.title);
  const tags = texts(item.tags);
  const isAd = (tag: string): boolean => /\bsponsored\b/i.test(tag);
  return {
    title: title ?? words ?? url,
    url,
    published: dayOf(text(item.date_published)),
    author: authorsOf(item),
    category: text(tags.filter((tag) => !isAd(tag)).join(', ')),
    summary: title && words,
    flags: tags.some(isAd) ? ['sponsored'] : [],
  };
}

/**
 * The day of a moment by one clock, UTC, so that articles from different zones stand in their order; without a zone the
 * day that is written; anything else as it came.
 */
function dayOf(date: string | undefined): string | undefined {
  const [, day, zone] = /^(\d{4}-\d\d-\d\d)T.*?(Z|[+-]\d\d:\d\d)?$/is.exec(date ?? '') ?? [];
  const moment = zone ? Date.parse(`${date}`) : NaN;
  return moment ? new Date(moment).toISOString().slice(0, 10) : (day ?? date);
}

/** Version 1 has one `author`, version 1.1 a list. */
const authorsOf = ({ authors, author }: Members): string | undefined =>
  text(
    [...list(authors), author]
      .flatMap((each) => text(members(each).name) ?? [])
      .filter((name, index, names) => names.indexOf(name) === index)
      .join(', '),
  );
