import { expect } from 'chai';
import { safeUrl } from '../../src/components/panel/link.template.js';
import { everyField } from '../support/every-field.js';
import { expectOracles } from '../support/oracles.js';
import { characters, mount, PANEL_TAGS, settled, theStage } from '../support/panel.js';
import type { AnyPanel } from '../support/panel.js';
import { withWarning } from '../support/fixtures.js';

const given = Boolean((globalThis as { __corpus?: boolean }).__corpus);

const OWN = [
  '<svg onload=__pwned=1>',
  '"><img src=//evil.example/x onerror=__pwned=1>',
  "';__pwned=1;//",
  '<style>@import "//evil.example/x"</style>',
  '<link rel=stylesheet href=//evil.example/x>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>">',
  '<template shadowrootmode=open><script>__pwned=1</script></template>',
  '<math><mi xlink:href="data:x,<script>__pwned=1</script>">',
  '<a href="javascript:__pwned=1" ping=//evil.example>x</a>',
  '<input autofocus onfocus=__pwned=1>',
  '<?lit$123$?><!--?lit$123$-->',
  '${__pwned=1}{{constructor.constructor("__pwned=1")()}}',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href=//evil.example>',
  '<form action=//evil.example><button>x',
  '\u202etxet',
];
const URLS = [
  'javascript:__pwned=1',
  '//evil.example',
  'https://user@evil.example/',
  'data:text/html,x',
  '\\\\evil',
  'https://xn--pple-43d.example/',
];

/** Values that are written as `__REPEAT:text:count__`. */
function expand(value: unknown): unknown {
  const [, word, count] = (typeof value === 'string' && /^__REPEAT:(.*):(\d+)__$/s.exec(value)) || [];
  return word === undefined ? value : word.repeat(Number(count));
}

const read = async (path: string): Promise<string> => (await fetch(`/corpus/hostile/${path}`)).text();
const table = async (path: string): Promise<string[][]> =>
  (await read(path))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

async function payloads(): Promise<string[]> {
  if (!given) return OWN;
  const markup = (JSON.parse(await read('dompurify-expect.json')) as { payload: string }[]).map(
    ({ payload }) => payload,
  );
  const naughty = JSON.parse(await read('blns.json')) as string[];
  const clinical = (JSON.parse(await read('clinical-hostile.json')) as { value: unknown }[])
    .map(({ value }) => expand(value))
    .filter((value): value is string => typeof value === 'string' && value.length < 20_000);
  const controls = (await table('unicode-controls.tsv')).map(([code = '']) => {
    const number = Number.parseInt(code.slice(2), 16);
    return `a${number >= 0xd800 && number < 0xe000 ? String.fromCharCode(number) : String.fromCodePoint(number)}b`;
  });
  return [...OWN, ...markup, ...naughty, ...clinical, ...controls];
}

async function addresses(): Promise<string[]> {
  if (!given) return URLS;
  return [...URLS, ...(await table('hostile-urls.tsv')).map(([json = '']) => JSON.parse(json) as string)];
}

type Host = Window & typeof globalThis & { faults: string[]; asked: number };

/** A page whose policy allows no request and no inline script, and tells of each that was tried. */
async function openHost(): Promise<Host> {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams([
    ['script', '/dist/cdn/druglib.js'],
    ...PANEL_TAGS.map((tag) => ['tag', tag]),
  ]);
  frame.src = `/strict-page?${query.toString()}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  theStage().append(frame);
  await loaded;
  const host = frame.contentWindow as unknown as Host;
  for (const tag of PANEL_TAGS) await host.customElements.whenDefined(tag);
  host.asked = 0;
  for (const name of ['fetch', 'open', 'alert', 'confirm', 'prompt'] as const) {
    Object.defineProperty(host, name, {
      value: () => {
        host.asked++;
      },
    });
  }
  return host;
}

const drawn = async (panels: readonly AnyPanel[], data: unknown): Promise<void> => {
  for (const panel of panels) panel.data = data as never;
  for (const panel of panels) await panel.updateComplete;
};

/** Shapes of what panels draw; a payload must add none. */
const ALLOWED =
  'section,div,p,h2,h3,h4,h5,h6,span,ul,ol,li,table,caption,thead,tbody,tr,th,td,a,button,slot,svg,path,rect,g,title,text,line,strong,em,sub,sup,dl,dt,dd,time,nav,label,select,option,fieldset,legend,i,b,details,summary,input,header,footer,style,figure,figcaption';

function expectHarmless(host: Host, panels: readonly AnyPanel[], payload: string): void {
  const elements = panels.flatMap((panel) => [...panel.shadowRoot!.querySelectorAll('*')]);
  const found = elements.filter((element) => {
    const names = element.getAttributeNames();
    return !element.matches(ALLOWED) || names.some((name) => /^(on|style|srcdoc|src|ping|action)/.test(name));
  });
  expect(
    found.map(({ outerHTML }) => outerHTML),
    payload,
  ).to.deep.equal([]);
  for (const link of elements.filter((element) => element.localName === 'a')) {
    expect(link.getAttribute('href'), payload).to.match(/^(https?:\/\/|#)/);
  }
  expect(host.faults, payload).to.deep.equal([]);
  expect(host.asked, payload).to.equal(0);
  expect(host, payload).to.not.have.property('__pwned');
}

describe(`hostile text in every field of every panel${given ? '' : ' (our own alone: set DRUGLIB_CORPUS for all)'}`, () => {
  it('runs no script, makes no element and no request [D14, D15, D16, D21]', async function () {
    this.timeout(120_000);
    const host = await openHost();
    const panels = [...host.document.querySelectorAll<AnyPanel>(PANEL_TAGS.join())];
    expect(panels).to.have.length(PANEL_TAGS.length);
    const all = await payloads();
    for (const payload of all) {
      await drawn(panels, everyField(payload));
      expectHarmless(host, panels, payload);
      if (/^[ -~]+$/.test(payload) && payload.trim()) {
        const [warning] = panels as [AnyPanel];
        expect(characters(warning.shadowRoot!.textContent)).to.include(characters(payload));
      }
    }
    for (const url of await addresses()) {
      await drawn(panels, everyField('Word', url));
      expectHarmless(host, panels, url);
    }
    for (const panel of panels) {
      for (const link of panel.shadowRoot!.querySelectorAll('a')) link.click();
    }
    expectHarmless(host, panels, 'clicks');
    console.log(
      `hostile text: ${all.length} payloads in every field of ${panels.length} panels, no script, no request`,
    );
  });
});

describe(`hostile answers${given ? '' : ' (skipped: set DRUGLIB_CORPUS)'}`, () => {
  before(function () {
    if (!given) this.skip();
  });

  it('addresses are links or text as the list says [D17, D18, D19]', async () => {
    for (const [json = '', expected = ''] of await table('hostile-urls.tsv')) {
      const url = JSON.parse(json) as string;
      const href = safeUrl(url);
      // Private hosts stay links: an institution links to its own.
      const isPrivate = /^"https:\/\/(0x7f|127\.|\[::1)/.test(json);
      if (expected === 'text' && !isPrivate) expect(href, json).to.equal(undefined);
      if (!href) continue;
      const { protocol, username, password } = new URL(href);
      expect({ protocol, username, password }, json).to.deep.equal({
        protocol: 'https:',
        username: '',
        password: '',
      });
      expect(href, json).to.match(/^[ -~]*$/);
    }
  });

  it('mutations of a record never make an absence or another drug [D1, D4, D24]', async function () {
    this.timeout(60_000);
    const cases = JSON.parse(await read('clinical-hostile.json')) as {
      id: string;
      field: string;
      value: unknown;
    }[];
    for (const { id, field, value } of cases.filter(({ field: name }) => name === 'boxedWarning')) {
      for (const boxedWarning of [
        value,
        { status: value },
        { status: 'present', warnings: [{ body: [expand(value)] }] },
      ]) {
        const panel = await settled(await mount('boxed-warning', {}, { data: withWarning(boxedWarning) }));
        await expectOracles(panel, { drawn: false });
        expect(panel.state, `${id} ${field}`).to.not.equal('none-stated');
        panel.remove();
      }
    }
  });

  it('texts that are no JSON are errors, and those that are crash nothing [D3, T9]', async function () {
    this.timeout(60_000);
    const files = (await table('SOURCES.tsv'))
      .map(([file = '']) => file)
      .filter((file) => file.startsWith('jsontestsuite/'));
    expect(files.length).to.be.above(100);
    for (const file of files) {
      const endpoint = `/corpus/hostile/${encodeURIComponent(file).replace('%2F', '/')}?{drug}`;
      const panel = await settled(await mount('boxed-warning', { drug: 'x', endpoint }));
      const name = file.split('/')[1] ?? '';
      const codes = { y: ['invalid-data'], n: ['invalid-json'], i: ['invalid-data', 'invalid-json'] };
      // A byte that is no UTF-8 becomes U+FFFD, so a JSON text with such a byte is one.
      if (/invalid.utf8|lone|overlong|utf-8/i.test(name)) codes.n.push('invalid-data');
      expect(panel.error?.code, file).to.be.oneOf(codes[name[0] as 'y']);
      await expectOracles(panel, { drawn: false });
      panel.remove();
    }
  });
});
