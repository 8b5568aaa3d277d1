import { expect } from 'chai';
import type { Block } from '../../../src/index.js';
import { markdown, markup } from '../../fixtures/druglib/ugly-text.js';
import { lioresalIntrathecal, ugly, withWarning } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { characters, innerPanels, mount, part, settled, TAGS, text } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { turn } from '../../support/transport.js';

const PAYLOAD = '<img src=x onerror="globalThis.druglibWasHere=true"><script>druglibWasHere=1</script>';

/** Keys whose values are words of the contract, or addresses: they are not shown as they are. */
const CLOSED = new Set(['contract', 'status', 'type', 'marks', 'phases', 'flags', 'marketing', 'ordered']);

/** The same document with the payload behind every text. */
function poisoned(value: unknown, key = ''): unknown {
  if (CLOSED.has(key)) return value;
  if (typeof value === 'string') return /url|more/i.test(key) ? value : `${value}${PAYLOAD}`;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, poisoned(member, name)]));
}

const everyElement = (panel: AnyPanel): Element[] => [
  ...panel.renderRoot.querySelectorAll('*'),
  ...innerPanels(panel).flatMap(everyElement),
];

function expectTextOnly(panel: AnyPanel): void {
  const elements = everyElement(panel);
  const active = elements.filter((element) =>
    element.matches('img, script, iframe, object, embed, style, b > svg'),
  );
  expect(active.filter(({ localName }) => localName !== 'style')).to.have.length(0);
  const handlers = elements
    .flatMap((element) => element.getAttributeNames())
    .filter((name) => /^on/i.test(name));
  expect(handlers).to.deep.equal([]);
  expect(elements.filter((element) => element.hasAttribute('style'))).to.have.length(0);
}

const warn = async (body: unknown): Promise<AnyPanel> =>
  mount('boxed-warning', {}, { data: withWarning({ status: 'present', warnings: [{ body }] }) });

describe('text from data', () => {
  for (const tag of TAGS) {
    it(`${tag}: markup in every text field stays text and runs nothing`, async () => {
      const panel = await settled(await mount(tag, {}, { data: poisoned(lioresalIntrathecal) }));
      expect(panel.state).to.equal('ready');
      expect(characters(text(panel)).split(characters(PAYLOAD)).length).to.be.above(4);
      expectTextOnly(panel);
      await turn();
      expect(globalThis).to.not.have.property('druglibWasHere');
    });

    it(`${tag}: the ugliest document is readable and reachable`, async () => {
      const panel = await settled(await mount(tag, {}, { data: ugly }));
      expectTextOnly(panel);
      await expectOracles(panel, { drawn: tag !== 'drug-monograph' });
    });
  }

  it('neither markup, entities, markdown nor templates are interpreted [D15, D16]', async () => {
    const panel = await warn([...markup, ...markdown]);
    const shown = characters(text(part(panel, 'warning')));
    expect(shown).to.equal(characters([...markup, ...markdown].join('')));
  });

  it('marks are drawn; what is no mark has no effect', async () => {
    const marks = [
      'strong',
      'emphasis',
      'sub',
      'sup',
      'blink',
      'constructor',
      'toString',
      '__proto__',
      'valueOf',
    ];
    const panel = await warn([
      { type: 'paragraph', text: marks.map((mark) => ({ text: mark, marks: [mark] })) },
    ]);
    expect(panel.state).to.equal('ready');
    expect(text(part(panel, 'warning'))).to.equal(marks.join(''));
    for (const name of ['strong', 'em', 'sub', 'sup']) {
      expect(part(panel, 'warning').querySelectorAll(name), name).to.have.length(1);
    }
  });

  it('words of the page are not looked up in what every object inherits [D7]', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const data = structuredClone(lioresalIntrathecal);
    data.trials!.items[0]!.phases = names as never;
    data.studies!.items[0]!.flags = names as never;
    data.articles!.items[0]!.flags = names as never;
    data.label!.facts!.marketing = 'constructor' as never;
    for (const tag of TAGS) {
      const panel = await settled(await mount(tag, {}, { data }));
      expect(panel.state, tag).to.equal('ready');
      expect(text(panel), tag).to.not.match(/native code|\[object/);
      expect(text(panel).includes('constructor'), tag).to.equal(tag !== 'boxed-warning');
    }
  });

  it('a block of an unknown type is shown by its text', async () => {
    const block = { type: 'callout', content: [{ text: 'Read this first.' }] } as unknown as Block;
    expect(text(part(await warn([block]), 'warning'))).to.equal('Read this first.');
  });

  it('characters that turn the direction of text are shown as marks', async () => {
    const panel = await warn(['Give \u202e05 mg\u202c a day']);
    expect(text(part(panel, 'warning'))).to.equal('Give [U+202E]05 mg[U+202C] a day');
  });

  it('dates that cannot be read are shown as they came [D5]', async () => {
    const dates: [string, string][] = [
      ['2015-01-28', 'Jan 28, 2015'],
      ['2015-01', 'Jan 2015'],
      ['2015', '2015'],
      ['2015-02-30', '2015-02-30'],
      ['2015-13', '2015-13'],
      ['2015-00-10', '2015-00-10'],
      ['20150128', '20150128'],
      ['in spring', 'in spring'],
    ];
    for (const [published, words] of dates) {
      const data = structuredClone(lioresalIntrathecal);
      data.articles!.items = [{ title: 'One', published }];
      const panel = await mount('media-articles', {}, { data });
      expect(text(part(panel, 'meta'))).to.equal(words);
    }
  });
});
