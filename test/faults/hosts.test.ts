import { expect } from 'chai';
import { configure } from '../../src/index.js';
import type { DrugDocument } from '../../src/index.js';
import { expectNoSidewaysScroll, expectOracles } from '../support/oracles.js';
import { create, innerPanels, mount, settled, TAGS, text, theStage } from '../support/panel.js';
import type { AnyPanel } from '../support/panel.js';
import { everyField } from '../support/every-field.js';
import { lioresalIntrathecal, withWarning } from '../support/fixtures.js';
import { useAnswers } from '../support/transport.js';

/** What a page of a host tells of the panel inside it. */
interface Report {
  page: string;
  state?: string;
  code?: string;
  width: number;
  height: number;
  text: string;
  faults: string[];
}

interface Host extends Report {
  readonly frame: HTMLIFrameElement;
}

async function open(page: string, sandbox?: string): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.width = '640';
  frame.height = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/host-page/${page}`;
  const told = new Promise<Report>((resolve) => {
    const listen = ({ source, data }: MessageEvent<Report>): void => {
      if (source !== frame.contentWindow || data.page !== page) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
  theStage().append(frame);
  return { ...(await told), frame };
}

const panelIn = ({ frame }: Host): AnyPanel => frame.contentDocument!.querySelector('boxed-warning')!;

/** The warning is there, whole and in its frame, and nothing went wrong. */
function expectShown({ state, text: words, height, faults }: Host): void {
  expect(faults).to.deep.equal([]);
  expect(state).to.equal('ready');
  expect(words).to.include('Hostol harms hosts.');
  expect(height).to.be.above(60);
}

function expectVisible(host: Host): void {
  expectShown(host);
  const panel = panelIn(host);
  const shown = [panel, ...panel.shadowRoot!.querySelectorAll('.frame, .content, .warning, .warning p')];
  for (const element of shown) {
    const { visibility, opacity, display } = host.frame.contentWindow!.getComputedStyle(element);
    expect({ visibility, opacity, display }).to.deep.equal({
      visibility: 'visible',
      opacity: '1',
      display: 'block',
    });
    expect(element.getBoundingClientRect().height).to.be.above(10);
  }
}

/** What a reader gets who marks the whole page. */
function selected({ frame }: Host, words: Element): string {
  const selection = frame.contentWindow!.getSelection()!;
  selection.selectAllChildren(words);
  return selection.toString();
}

const height = async (page: string): Promise<number> => (await open(page)).height;

describe('styles of the host', () => {
  for (const [page, row] of [
    ['all-unset', 'H1'],
    ['no-display', 'H1'],
    ['no-opacity', 'H1'],
    ['reset', 'H3'],
    ['framework', 'H3'],
  ] as const) {
    it(`${page}: the warning is visible in full [${row}]`, async () => {
      expectVisible(await open(page));
    });
  }

  it('an explicit hidden holds against that [H1, L18]', async () => {
    const panel = await mount(
      'boxed-warning',
      { hidden: '' },
      { data: withWarning({ status: 'none-stated' }) },
    );
    expect(panel.getBoundingClientRect().height).to.equal(0);
  });

  it('what is inherited does not reach the words [H2]', async () => {
    const host = await open('inherited');
    expectShown(host);
    const words = panelIn(host).shadowRoot!.querySelector('.warning p')!;
    const style = host.frame.contentWindow!.getComputedStyle(words);
    expect({
      indent: style.textIndent,
      letters: style.textTransform,
      space: style.whiteSpace,
      cursor: style.cursor,
      font: style.fontStyle,
      break: style.wordBreak,
      pointer: style.pointerEvents,
      shadow: style.textShadow,
    }).to.deep.equal({
      indent: '0px',
      letters: 'none',
      space: 'normal',
      cursor: 'auto',
      font: 'normal',
      break: 'normal',
      pointer: 'auto',
      shadow: 'none',
    });
    expect(style.webkitTextFillColor).to.not.equal('rgba(0, 0, 0, 0)');
    // What is inside inherits it or not, as the browser has it; Safari knows the prefixed name alone.
    const frame = host.frame.contentWindow!.getComputedStyle(words.closest('.frame')!);
    const select = ['user-select', '-webkit-user-select'].map((name) => frame.getPropertyValue(name));
    expect(select).to.include('text');
    expect(selected(host, words)).to.equal(words.textContent);
  });

  it('a reset changes nothing of the look [H3]', async () => {
    expect(await height('reset')).to.be.closeTo(await height('plain'), 12);
  });

  it('the size of the root font has no effect [H4]', async () => {
    const usual = await height('root-16');
    expect(await height('root-10')).to.equal(usual);
    expect(await height('root-40')).to.equal(usual);
  });

  it('quirks mode looks the same [H18]', async () => {
    const quirks = await open('quirks');
    expectShown(quirks);
    expect(quirks.frame.contentDocument!.compatMode).to.equal('BackCompat');
    expect(quirks.height).to.equal(await height('plain'));
  });

  it('on a dark page the panel is dark [H8]', async () => {
    const host = await open('dark');
    expectShown(host);
    const frame = panelIn(host).shadowRoot!.querySelector('.frame')!;
    const [red] = /\d+/.exec(host.frame.contentWindow!.getComputedStyle(frame).backgroundColor)!;
    expect(Number(red)).to.be.below(80);
  });
});

describe('room and direction', () => {
  for (const tag of TAGS) {
    it(`${tag}: right to left, at 200 and 320 pixels, nothing is cut [H5, H6]`, async () => {
      theStage().dir = 'rtl';
      const panel = await settled(await mount(tag, {}, { data: lioresalIntrathecal }));
      for (const width of [200, 320]) {
        theStage().style.width = `${width}px`;
        expectNoSidewaysScroll(panel);
      }
      theStage().removeAttribute('dir');
      await expectOracles(panel, { drug: 'Lioresal', drawn: tag !== 'drug-monograph' });
    });

    it(`${tag}: nothing moves by itself in any state [H10]`, async () => {
      configure({ endpoint: '/fault/never?{drug}' });
      const panels = [
        await mount(tag),
        await mount(tag, { drug: 'x' }),
        await settled(await mount(tag, {}, { data: lioresalIntrathecal })),
      ];
      const elements = panels
        .flatMap((panel) => [panel, ...innerPanels(panel)])
        .flatMap((panel) => [...panel.renderRoot.querySelectorAll('*')]);
      const moving = elements.filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
      });
      expect(moving.map(({ localName }) => localName)).to.deep.equal([]);
    });

    it(`${tag}: no name that a blocker of advertisements looks for [H23]`, async () => {
      const panel = await settled(await mount(tag, {}, { data: lioresalIntrathecal }));
      const names = [panel, ...innerPanels(panel)]
        .flatMap((each) => [...each.renderRoot.querySelectorAll('*')])
        .flatMap((element) => [...element.classList, element.id, element.getAttribute('part') ?? ''])
        .join(' ');
      expect(names).to.not.match(
        /(^|[\s_-])(ads?|advert\w*|banner|sponsor\w*|promo\w*|tracking|social)($|[\s_-])/i,
      );
    });
  }
});

describe('scripts and policies of the host', () => {
  for (const [page, row] of [
    ['classic', 'L11'],
    ['twice', 'L11, L12'],
    ['late', 'L10'],
    ['no-storage', 'H14'],
    ['patched', 'H15'],
    ['polluted', 'H16'],
    ['clobbered', 'H17'],
    ['zone', 'H20'],
    ['polyfill', 'H20'],
  ] as const) {
    it(`${page}: the panel works and nothing is thrown [${row}]`, async () => {
      expectShown(await open(page));
    });
  }

  it('properties set before the script came are kept [L10]', async () => {
    const panel = panelIn(await open('late'));
    expect(panel.headingLevel).to.equal(4);
    expect(panel.shadowRoot!.querySelector('h4')).to.not.equal(null);
  });

  it('a second Lit on a page with Trusted Types [H12]', async () => {
    const host = await open('another-lit');
    expectShown(host);
    const other = host.frame.contentDocument!.querySelector('another-lit')!;
    expect(other.shadowRoot!.textContent).to.equal('other');
  });

  it('a sandboxed frame without an origin [H13]', async () => {
    expectShown(await open('sandboxed', 'allow-scripts'));
  });

  it('a connection that the policy of the page blocks is told as one that failed [T23]', async () => {
    const host = await open('blocked');
    expect(host).to.include({ state: 'error', code: 'network' });
    expect(host.faults.filter((fault) => !fault.startsWith('connect-src'))).to.deep.equal([]);
  });

  it('where a polyfill takes the place of custom elements by force, the fallback of the host stays readable [H20]', async () => {
    const { frame } = await open('forced-polyfill');
    const fallback = frame.contentDocument!.querySelector('boxed-warning p')!;
    expect(fallback.getBoundingClientRect().height).to.be.above(10);
  });

  it('in XHTML the fallback of the host stays readable [H19]', async () => {
    const { frame, faults } = await open('xhtml');
    const fallback = frame.contentDocument!.querySelector('boxed-warning p')!;
    expect(fallback.getBoundingClientRect().height).to.be.above(10);
    expect(faults).to.deep.equal([]);
  });

  it('an endpoint is relative to the base address of the page [H24]', async () => {
    const { code } = await open('based');
    // The echo there is JSON and no document: it was reached.
    expect(code).to.equal('invalid-data');
  });
});

describe('places in the page', () => {
  const data = withWarning({ status: 'present', warnings: [{ body: ['Warnol harms.'] }] });

  it('inside shadow roots, slots, dialogs and details [H21]', async () => {
    const outer = document.createElement('div');
    const root = outer.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    const dialog = document.createElement('dialog');
    const details = document.createElement('details');
    details.open = true;
    const panel = create('boxed-warning', {}, { data });
    details.append(panel);
    dialog.append(details);
    inner.append(dialog);
    root.append(inner);
    const heard: string[] = [];
    document.body.addEventListener('druglib-load', ({ drug }) => heard.push(drug), { once: true });
    theStage().append(outer);
    dialog.showModal();
    await settled(panel);
    expect(panel.state).to.equal('ready');
    expect(panel.getBoundingClientRect().height).to.be.above(60);
    expect(heard).to.deep.equal(['warnol']);
  });

  /** As translators of browsers do it: each text node is replaced by nested elements with other words. */
  function translate(panel: AnyPanel): void {
    const walker = document.createTreeWalker(panel.renderRoot, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const node of found.filter(({ data: words }) => words.trim())) {
      const words = document.createElement('b');
      words.append(Object.assign(document.createElement('b'), { textContent: `«${node.data}»` }));
      node.replaceWith(words);
    }
  }

  for (const tag of TAGS) {
    it(`${tag}: after a translator rewrote the text, another drug leaves none of the former's words [H22]`, async () => {
      const texts = (drug: string): DrugDocument => ({ ...everyField(drug), drug: { id: drug, name: drug } });
      useAnswers(({ pathname }) => texts(pathname.split('/').at(-1) ?? ''));
      const panel = await settled(await mount(tag, { drug: 'alphamol' }));
      for (const each of [panel, ...innerPanels(panel)]) translate(each);
      expect(text(panel)).to.include('«');
      panel.drug = 'betamol';
      await settled(panel);
      expect(text(panel).toLowerCase()).to.not.include('alphamol');
      expect(text(panel)).to.include('betamol');
      await expectOracles(panel, { drug: 'betamol', never: ['alphamol'], drawn: false });
    });
  }
});
