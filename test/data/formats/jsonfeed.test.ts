import { expect } from 'chai';
import type { Article, Page } from '../../../src/data/model.js';
import { articlesSection } from '../../../src/data/contract/articles.js';
import { jsonfeed } from '../../../src/data/formats/jsonfeed.js';
import { readDocument } from '../../../src/data/read-document.js';
import { thrown } from '../support.js';

const asked = { drug: 'calmazine' };
const version = 'https://jsonfeed.org/version/1.1';

const read = (body: unknown, url = 'https://news.example.org/feed.json'): Page<Article> =>
  readDocument(jsonfeed.read({ body, query: asked, section: 'articles', url }), asked, articlesSection)
    .value!;

const articleWith = (item: object): Article => read({ version, items: [item] }).items[0]!;

describe('the request for a feed', () => {
  it('fills in the template of the endpoint', () => {
    const url = jsonfeed.url({ drug: 'a b' }, 'articles', 'https://news.example.org/{drug}/{section}.json');
    expect(url).to.equal('https://news.example.org/a%20b/articles.json');
  });

  it('is a mistake of the page without an endpoint', () => {
    thrown(() => jsonfeed.url(asked, 'articles', ''), 'config');
  });
});

describe('the answer of a feed', () => {
  let page: Page<Article>;
  before(async () => {
    page = read(await (await fetch(new URL('../../fixtures/jsonfeed/news.json', import.meta.url))).json());
  });

  it('is a page with its source and the way on', () => {
    expect(page.source).to.include({ name: 'Evening News', url: 'https://news.example.org/' });
    expect(page).to.include({
      next: 'https://news.example.org/feed.json?page=2',
      more: 'https://news.example.org/',
      skipped: 2,
    });
  });

  it('is in the language that the feed says', () => {
    expect(read({ version, language: 'pt-BR', items: [] }).source.lang).to.equal('pt-BR');
    expect(read({ version, items: [] }).source.lang).to.equal(undefined);
  });

  it('has articles of every kind', () => {
    const none = {
      url: undefined,
      published: undefined,
      author: undefined,
      category: undefined,
      summary: undefined,
    };
    expect(page.items).to.deep.equal([
      {
        title: 'Drops praised <again>',
        url: 'https://news.example.org/1',
        published: '2031-02-07',
        author: 'A. Stil, B. Ruh',
        category: 'health, evenings',
        summary: 'Sleepers praise drops.',
        flags: [],
      },
      {
        ...none,
        title: 'Tea & drops cost <5',
        url: 'https://example.com/2',
        published: 'soon',
        author: 'C. Lull',
        flags: [],
      },
      { ...none, title: 'Buy drops', category: 'shop', flags: ['sponsored'] },
      { ...none, title: 'Not for sale', url: 'https://news.example.org/4', flags: [] },
      { ...none, title: 'https://news.example.org/5', url: 'https://news.example.org/5', flags: [] },
    ]);
  });

  for (const [date, day] of [
    ['2031-02-07T23:30:00-05:00', '2031-02-08'],
    ['2031-02-08T01:00:00+02:00', '2031-02-07'],
    ['2031-02-07T23:30:00Z', '2031-02-07'],
    ['2031-02-07T23:30:00', '2031-02-07'],
    ['2031-02-31T10:00:00+25:00', '2031-02-31'],
    ['7 February, Z', '7 February, Z'],
  ] as const) {
    it(`was published on ${day} when it says ${date}`, () => {
      expect(articleWith({ title: 'One', date_published: date }).published).to.equal(day);
    });
  }

  it('keeps a text whole when there is no summary', () => {
    const text = `A beginning. ${'More of it. '.repeat(500)}`.trim();
    expect(articleWith({ title: 'Long', content_text: text }).summary).to.equal(text);
  });

  it('never shows markup of content, however it is written', () => {
    for (const html of [
      '<svg onload=alert(1)>word',
      '<p\nclass=x>word',
      '<!-- a > b -->word',
      '<style>p{}</style>word',
    ]) {
      expect(articleWith({ title: 'One', content_html: html }).summary).to.equal('word');
    }
  });

  it('may be of version 1, and may be empty', () => {
    expect(read({ version: 'https://jsonfeed.org/version/1', items: [] }).items).to.deep.equal([]);
    expect(read({ version, items: [] }).source.name).to.equal('news.example.org');
  });

  it('has no next page where it names itself or no address', () => {
    for (const next_url of ['https://news.example.org/feed.json', 'https://', '', null]) {
      expect(read({ version, items: [], next_url }).next).to.equal(undefined);
    }
  });

  const faults: [unknown, string][] = [
    [null, 'version'],
    [[], 'version'],
    [{ items: [] }, 'version'],
    [{ version: 'https://jsonfeed.org/version/2', items: [] }, 'version'],
    [{ version, items: {} }, 'items'],
    [{ version }, 'items'],
  ];
  for (const [body, path] of faults) {
    it(`is a fault and no absence when it is ${JSON.stringify(body)}`, () => {
      expect(thrown(() => read(body), 'invalid-data').details.path).to.equal(path);
    });
  }

  it('is read whatever the types of its members', () => {
    for (const odd of [null, 7, [], {}, [null], true]) {
      const item = {
        url: odd,
        summary: odd,
        content_text: odd,
        content_html: odd,
        tags: odd,
        authors: odd,
        author: odd,
      };
      expect(articleWith({ ...item, title: 'One', date_published: odd }).title).to.equal('One');
      read({ version, title: odd, home_page_url: odd, next_url: odd, items: [odd] });
    }
  });
});
