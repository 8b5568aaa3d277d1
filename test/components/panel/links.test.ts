import { expect } from 'chai';
import type { DrugDocument } from '../../../src/index.js';
import { badUrls } from '../../fixtures/druglib/ugly-text.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { links, mount, settled, TAGS, text } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';

const HOSTILE = [
  ...badUrls,
  'JAVASCRIPT:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'javascript://https://example.org/%0aalert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'mailto:a@b.example',
  'tel:+15551234',
  '//example.org/',
  '\\\\example.org\\x',
  'https:\\\\example.org',
  'https:/example.org',
  'https:example.org',
  'https:///example.org',
  ' https://example.org/',
  'https://example.org/\n',
  'https://exa mple.org/',
  'https://exa\tmple.org/',
  'https://example.org\\@other.example/',
  'https://user@example.org/',
  'https://user:secret@example.org/',
  'https://:secret@example.org/',
  'https://[::1',
  'https://example.org:99999/',
  '?q=1',
  '#top',
  '../up',
  'toString',
];

const GOOD: [given: string, linked: string][] = [
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://EXAMPLE.ORG/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['http://example.org/%20', 'http://example.org/%20'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
];

/** A document with that address in every place that takes one. */
function withUrl(url: string): DrugDocument {
  const source = { name: 'Example source', url };
  const body = [{ type: 'paragraph' as const, text: [{ text: 'Run with an address', url }] }];
  return {
    contract: 'druglib/1',
    drug: { id: 'linkol', name: 'Linkol' },
    label: {
      ...{ source, url, indicationsUrl: url },
      boxedWarning: { status: 'present', warnings: [{ title: 'Warning title', body, url }] },
      sections: [{ id: 'indications', title: 'Section title', body, url }],
    },
    studies: { source, items: [{ id: '1', title: 'Study title', url }], more: url },
    trials: {
      source,
      items: [{ id: '1', title: 'Trial title', status: 'unknown', url, summary: body }],
      more: url,
    },
    articles: { source, items: [{ title: 'Article title', url }], more: url },
  };
}

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'boxed-warning': ['Warning title', 'Run with an address', 'Example source'],
  'drug-summary': ['Section title', 'Run with an address', 'Example source'],
  'related-studies': ['Study title', 'Example source'],
  'trial-list': ['Trial title', 'Run with an address', 'Example source'],
  'media-articles': ['Article title', 'Example source'],
  'drug-monograph': ['Warning title', 'Section title', 'Study title', 'Trial title', 'Article title'],
};

/** Links that lead away; the contents of a page lead to its own panels. */
const outward = (panel: AnyPanel): HTMLAnchorElement[] =>
  links(panel).filter((link) => !link.dataset['target']);

const withAddress = (root: ParentNode): Element[] => [
  ...root.querySelectorAll(
    '[src], [srcset], [action], [formaction], [data], [background], iframe, object, form',
  ),
];

describe('addresses from data', () => {
  for (const tag of TAGS) {
    it(`${tag}: hostile ones never become links, and their text stays [D17, D18, D19]`, async () => {
      const panel = await mount(tag);
      for (const url of HOSTILE) {
        panel.data = withUrl(url);
        await settled(panel);
        expect(
          outward(panel).map(({ href }) => href),
          JSON.stringify(url),
        ).to.deep.equal([]);
        for (const words of TEXTS[tag]!) expect(text(panel)).to.include(words);
        expect(withAddress(panel.renderRoot)).to.have.length(0);
      }
    });

    it(`${tag}: absolute ones become links that tell nobody where they come from`, async () => {
      for (const [given, linked] of GOOD) {
        const panel = await settled(await mount(tag, {}, { data: withUrl(given) }));
        expect(new Set(outward(panel).map(({ href }) => href))).to.deep.equal(new Set([linked]));
        for (const { rel, referrerPolicy } of outward(panel)) {
          expect([rel, referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
        }
      }
    });
  }

  it('a link always has a name', async () => {
    const data = withUrl('https://example.org/');
    data.studies!.items[0]!.title = '';
    data.trials!.items[0]!.title = '';
    data.articles!.items[0]!.title = '';
    data.label!.sections![0]!.title = '';
    for (const tag of TAGS) {
      const panel = await settled(await mount(tag, {}, { data }));
      for (const link of links(panel)) expect(text(link), link.outerHTML).to.not.equal('');
    }
  });

  it('every panel of the fullest document leads somewhere', async () => {
    for (const tag of TAGS) {
      const panel = await settled(await mount(tag, {}, { data: lioresalIntrathecal }));
      expect(outward(panel).length, tag).to.be.above(1);
    }
  });
});
