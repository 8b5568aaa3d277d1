import { expect } from 'chai';
import fc from 'fast-check';
import { isDataError, labelSection, readDocument } from '../../src/data/index.js';
import { configure } from '../../src/index.js';
import { en } from '../../src/translations/en.js';
import { everyField } from '../support/every-field.js';
import { lioresalIntrathecal, withWarning } from '../support/fixtures.js';
import { expectNoSidewaysScroll, expectOracles } from '../support/oracles.js';
import {
  characters,
  innerPanels,
  mount,
  part,
  parts,
  settled,
  TAGS,
  text,
  theStage,
} from '../support/panel.js';
import type { AnyPanel } from '../support/panel.js';
import { jsonResponse } from '../support/transport.js';

const seed = 20_200_229;
const show = async (tag: string, data: unknown): Promise<AnyPanel> => settled(await mount(tag, {}, { data }));
const warn = (boxedWarning: unknown): Promise<AnyPanel> => show('boxed-warning', withWarning(boxedWarning));

const elementsOf = (panel: AnyPanel): Element[] =>
  [panel, ...innerPanels(panel)].flatMap((each) => [...each.renderRoot.querySelectorAll('*')]);

/** Every place in a document, as the keys that lead there. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || !value) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => places(member, [...path, key]))];
}

function put(document: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(document)
    ? ([...document] as never)
    : { ...(document as object) };
  // Not by assignment: the key may be __proto__.
  Object.defineProperty(copy, key, {
    value: put(copy[key], rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const document = everyField('Word', 'https://example.org/');

describe('the one sentence that there is none', () => {
  const isStated = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (value as { status?: unknown }).status === 'none-stated';

  it('comes from the literal of the contract and from no other JSON at all [D1]', () => {
    const word = fc.constantFrom(
      'present',
      'none-stated',
      'None-Stated',
      ' none-stated',
      'none',
      'not-provided',
      '',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ status: fc.oneof(word, fc.jsonValue()), warnings: fc.jsonValue() }, { requiredKeys: [] }),
      fc.array(fc.record({ status: word })),
    );
    const holds = fc.property(value, (boxedWarning) => {
      let status: string | undefined;
      try {
        status = readDocument(withWarning(boxedWarning), {}, labelSection).value?.boxedWarning?.status;
      } catch (error) {
        expect(isDataError(error), String(error)).to.equal(true);
      }
      expect(status === 'none-stated').to.equal(isStated(boxedWarning));
    });
    fc.assert(holds, { numRuns: 3000, seed });
  });

  for (const value of [
    null,
    undefined,
    '',
    '   ',
    'None',
    [],
    false,
    true,
    0,
    {},
    { present: false },
    { status: null },
  ]) {
    it(`does not come from ${JSON.stringify(value)} [D1]`, async () => {
      const panel = await warn(value);
      expect(['not-provided', 'error']).to.include(panel.state);
      await expectOracles(panel, { drawn: false });
    });
  }

  for (const blank of [
    '',
    ' ',
    '\u200b\u200b',
    '\u2060',
    '\u00ad',
    '\u{e0020}'.slice(0, 0),
    '\u3164',
    '\u034f',
  ]) {
    it(`a warning of ${JSON.stringify(blank)} is there, and its text was not provided [D1, D13]`, async () => {
      const panel = await warn({ status: 'present', warnings: [{ title: blank, body: [blank] }] });
      expect(text(part(panel, 'warning'))).to.include(en.warning.noText);
      await expectOracles(panel, { drawn: false });
    });
  }
});

describe('any JSON', () => {
  const words = /undefined|\[object |NaN|Invalid Date|native code/;

  it('as a whole document is shown or refused, and throws nothing [D3]', async function () {
    this.timeout(60_000);
    const holds = fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...TAGS), async (value, tag) => {
      const panel = await show(tag, value ?? 0);
      expect(text(panel)).to.not.match(words);
      await expectOracles(panel, { drawn: false });
      panel.remove();
    });
    await fc.assert(holds, { numRuns: 60, seed });
  });

  it('in any place of the fullest document is shown or refused, and throws nothing [D2, D3]', async function () {
    this.timeout(60_000);
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, 0, -1, Infinity, '', ' ', [], {}, true, '__proto__', 'constructor', '<b>', {
        text: {},
      }),
    );
    const all = places(document).slice(1);
    const panels: Record<string, AnyPanel> = {};
    for (const tag of TAGS) panels[tag] = await mount(tag);
    const holds = fc.asyncProperty(fc.constantFrom(...all), values, async (path, value) => {
      const data = put(document, path, value);
      for (const tag of TAGS) {
        const panel = panels[tag]!;
        panel.data = data as never;
        await panel.updateComplete;
        for (const inner of innerPanels(panel)) await inner.updateComplete;
        expect(text(panel), path.join('.')).to.not.match(words);
        await expectOracles(panel, { drawn: false });
      }
    });
    await fc.assert(holds, { numRuns: 60, seed });
  });

  it('without one required field shows the rest and counts what it left out [D2]', async () => {
    for (const [tag, section] of [
      ['related-studies', 'studies'],
      ['trial-list', 'trials'],
      ['media-articles', 'articles'],
    ] as const) {
      const good = everyField('Word')[section]!;
      const bad = { ...good.items[0], title: undefined };
      const panel = await show(tag, {
        ...document,
        [section]: { ...good, items: [good.items[0], bad, bad] },
      });
      expect(parts(panel, 'item')).to.have.length(1);
      expect(text(panel)).to.include(en.skipped('2', 'other'));
      await expectOracles(panel, { drawn: false });
    }
  });
});

describe('names and numbers', () => {
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', '']) {
    it(`"${id}" is an id like any other [D7]`, async () => {
      for (const tag of TAGS) {
        const data = { ...everyField(id || 'Word'), drug: { id, name: 'Named' } };
        const panel = await show(tag, data);
        expect(['ready', 'error']).to.include(panel.state);
        await expectOracles(panel, { drug: 'Named', drawn: false });
      }
    });
  }

  it('ids that repeat are all shown [D6]', async () => {
    const item = everyField('Same').trials!.items[0]!;
    const panel = await show('trial-list', {
      ...document,
      trials: { source: { name: 'S' }, items: [item, item, item] },
    });
    expect(parts(panel, 'item')).to.have.length(3);
    await expectOracles(panel, { drawn: false });
  });

  for (const id of [6809, 2 ** 63, -0, Infinity, null, ['6809'], {}]) {
    it(`${JSON.stringify(id)} as the id of a drug or an entry is refused [D24]`, async () => {
      const panel = await show('boxed-warning', { ...document, drug: { ...document.drug, id } });
      expect(panel.error?.code).to.equal('invalid-data');
      const trial = { ...everyField('Word').trials!.items[0], id };
      const list = await show('trial-list', {
        ...document,
        trials: { source: { name: 'S' }, items: [trial] },
      });
      expect(text(list)).to.include(en.skipped('1', 'one'));
      await expectOracles(list, { drawn: false });
    });
  }

  for (const total of [0, 1, Infinity, -3, 2.5, '9']) {
    it(`a total of ${total} beside two entries hides none of them [D22]`, async () => {
      const items = [1, 2].map((id) => ({ ...everyField('Word').articles!.items[0], id }));
      const panel = await show('media-articles', {
        ...document,
        articles: { source: { name: 'S' }, items, total },
      });
      if (panel.state === 'ready') expect(parts(panel, 'item')).to.have.length(2);
      else expect(panel.error?.code).to.equal('invalid-data');
      await expectOracles(panel, { drawn: false });
    });
  }

  for (const contract of ['druglib/2', 'druglib/10', 'druglib', 'fhir/4', 1, null]) {
    it(`the contract ${JSON.stringify(contract)} is refused [D23]`, async () => {
      const panel = await show('boxed-warning', { ...document, contract });
      expect(['unsupported-contract', 'invalid-data']).to.include(panel.error?.code);
      await expectOracles(panel, { drawn: false });
    });
  }

  for (const lang of ['', 'x', 'en-', '!!', 'xx-Latn-XX-x-y', 'i-klingon', '__proto__']) {
    it(`under lang="${lang}" everything is drawn [D25]`, async () => {
      theStage().lang = lang;
      for (const tag of TAGS) {
        const panel = await show(tag, lioresalIntrathecal);
        expect(panel.state).to.equal('ready');
        await expectOracles(panel, { drawn: false });
      }
      theStage().removeAttribute('lang');
    });
  }

  it('the word of a status, phase or flag never becomes a class or a style [D20]', async () => {
    const classesOf = async (word: string): Promise<string[]> => {
      const classes = new Set<string>();
      for (const tag of TAGS) {
        // WebKitGTK ends when the fifth whole page comes below four others.
        theStage().replaceChildren();
        const elements = elementsOf(await show(tag, everyField(word)));
        expect(elements.filter((element) => element.hasAttribute('style'))).to.have.length(0);
        for (const element of elements) for (const name of element.classList) classes.add(name);
      }
      // Long texts are folded.
      classes.delete('folded');
      return [...classes].sort();
    };
    const usual = await classesOf('Word');
    for (const word of ['red;background:url(//evil.example)', 'open halted', 'var(--secret)', '"><style>']) {
      expect(await classesOf(word)).to.deep.equal(usual);
    }
  });
});

describe('size', () => {
  it('100,000 levels are refused [D8]', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = `{"contract":"druglib/1","drug":{"id":"x","name":"X"},"label":${deep}}`;
    configure({
      endpoint: '/x?{drug}',
      fetch: () => Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } })),
    });
    const panel = await settled(await mount('boxed-warning', { drug: 'x' }));
    // Some engines cannot even parse it.
    expect(['invalid-data', 'invalid-json']).to.include(panel.error?.code);
    await expectOracles(panel, { drawn: false });
  });

  it('of 100,000 entries the first are shown, all are counted, and the page stays usable [D9]', async function () {
    this.timeout(30_000);
    const item = { id: '1', title: 'Trial', status: 'recruiting' };
    const items = Array.from({ length: 100_000 }, () => item);
    const begin = performance.now();
    const panel = await show('trial-list', { ...document, trials: { source: { name: 'S' }, items } });
    expect(parts(panel, 'item')).to.have.length(5);
    expect(text(panel)).to.include('100,000 trials').and.to.include(en.showing('5', '100,000'));
    expect(performance.now() - begin).to.be.below(5000);
    await expectOracles(panel, { drawn: false });
  });

  it('a warning of a million letters is shown to its end [D10]', async function () {
    this.timeout(60_000);
    const words = `${'Do not stop. '.repeat(80_000)}The end.`;
    const panel = await warn({ status: 'present', warnings: [{ body: [words] }] });
    const shown = part(panel, 'warning').querySelector('p')!;
    expect(shown.textContent.length).to.equal(words.length);
    expect(getComputedStyle(shown).overflow).to.equal('visible');
    await expectOracles(panel, { drawn: false });
  });

  for (const tag of TAGS) {
    it(`${tag}: a word of 5,000 letters is broken and not cut [D10]`, async () => {
      const panel = await show(tag, everyField('A'.repeat(tag === 'boxed-warning' ? 5000 : 500)));
      theStage().style.width = '320px';
      expectNoSidewaysScroll(panel);
      await expectOracles(panel, { drawn: false });
    });
  }
});

describe('characters', () => {
  const CODES = [
    ...[0, 1, 8, 0x0b, 0x1b, 0x7f, 0x85, 0x9b, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
    ...[0x2066, 0x2067, 0x2068, 0x2069, 0xfff9, 0xfffb, 0xe0001, 0xe0041, 0xe007f],
  ];

  for (const tag of TAGS) {
    it(`${tag}: what steers or hides text is shown as a mark in every field [D11, D12, D13]`, async () => {
      const controls = String.fromCodePoint(...CODES);
      const panel = await show(tag, everyField(`a${controls}b\ud800c\udc00d`));
      const words = text(panel);
      for (const code of CODES) {
        const mark = `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
        expect(words, mark).to.include(mark);
        expect(words).to.not.include(String.fromCodePoint(code));
      }
      expect(words.isWellFormed()).to.equal(true);
      expect(words).to.include('b\ufffdc\ufffdd');
      await expectOracles(panel, { drawn: false });
    });
  }

  it('an override that is not closed turns nothing beside it [D12]', async () => {
    const body = ['\u202e Do not exceed 12 mg', 'Give 05 mg'];
    const panel = await warn({ status: 'present', warnings: [{ body }] });
    const dose = [...part(panel, 'warning').querySelectorAll('p')].at(-1)!;
    const range = globalThis.document.createRange();
    const lefts = Array.from('Give 05 mg', (_, index) => {
      range.setStart(dose.firstElementChild?.firstChild ?? textNode(dose), index);
      range.setEnd(range.startContainer, index + 1);
      return range.getBoundingClientRect().left;
    });
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
  });

  const textNode = (element: Element): Text =>
    [...element.childNodes].find((node): node is Text => node instanceof Text && Boolean(node.data.trim()))!;

  it('names that only look the same are different drugs [D4, D13]', async () => {
    const answer = { ...document, drug: { id: '1', name: 'Alph\u0430mol' } };
    configure({ endpoint: '/x?{drug}', fetch: () => Promise.resolve(jsonResponse(answer)) });
    const panel = await settled(await mount('boxed-warning', { drug: 'Alphamol' }));
    expect(panel.error?.code).to.equal('wrong-drug');
    await expectOracles(panel, { drawn: false });
  });

  for (const tag of TAGS) {
    it(`${tag}: markup, references, markdown and templates are shown letter by letter in every field [D14, D15, D16]`, async () => {
      const literal =
        '<img src=x onerror="__pwned=1"><script>__pwned=1</script>&lt;b&gt; &amp;amp; **b** [a](javascript:1) {{1+1}} ${1} <%= 1 %>';
      const panel = await show(tag, everyField(literal));
      expect(characters(text(panel))).to.include(characters(literal));
      const found = elementsOf(panel).filter((element) =>
        element.matches('img, script, iframe, object, embed'),
      );
      expect(found).to.have.length(0);
      await expectOracles(panel, { drawn: false });
    });
  }
});

describe('a document handed over by the host', () => {
  const hostile: [name: string, data: () => unknown][] = [
    [
      'a getter that throws',
      () => ({
        ...document,
        get label(): unknown {
          throw new Error('getter');
        },
      }),
    ],
    [
      'a proxy that throws',
      () =>
        new Proxy(document, {
          get: () => {
            throw new Error('proxy');
          },
        }),
    ],
    [
      'a cycle',
      () => {
        const data: Record<string, unknown> = { ...document };
        data['label'] = data;
        return data;
      },
    ],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    ['a function', () => () => document],
    ['a symbol', () => Symbol('x')],
    ['a big number', () => 10n],
    ['a window', () => globalThis],
  ];
  for (const [name, data] of hostile) {
    it(`that is ${name} is refused and nothing is thrown [D26]`, async () => {
      for (const tag of TAGS) {
        const panel = await show(tag, data());
        expect(panel.error?.code).to.equal('invalid-data');
        await expectOracles(panel, { drawn: false });
        panel.remove();
      }
    });
  }

  it('with toJSON or changing getters is read once [D26]', async () => {
    let reads = 0;
    const drug = {
      id: '1',
      get name() {
        return `Name ${++reads}`;
      },
    };
    const panel = await show('boxed-warning', { ...document, drug, toJSON: () => 'no' });
    await panel.updateComplete;
    panel.requestUpdate();
    await panel.updateComplete;
    expect(reads).to.equal(1);
    expect(text(panel)).to.include('Name 1');
  });
});
