import { expect } from 'chai';
import { PANEL_STATES } from '../../../src/components/panel/panel-state.js';
import { turnToDraw } from '../../../src/components/panel/turns.js';
import { en } from '../../../src/translations/en.js';
import { configure } from '../../../src/index.js';
import type { TrialListElement } from '../../../src/index.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { expectNoFaults } from '../../support/oracles.js';
import { create, eventOf, mount, part, settled, text, theStage, visibleText } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { turn, useTransport } from '../../support/transport.js';
import type { Transport } from '../../support/transport.js';

const DRUG = 'lioresal-intrathecal';

/** Any address that the page can load; the transport of the test answers in its place. */
const preloaded = new URL('./warnol.json', import.meta.url).href;

async function preload(): Promise<void> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: preloaded });
  document.head.append(link);
  await eventOf(link, 'load');
  link.remove();
}

function askPreloaded(): Transport {
  const transport = useTransport();
  configure({ endpoint: preloaded });
  return transport;
}

const isBlank = ({ renderRoot }: AnyPanel): boolean => !renderRoot.firstElementChild;

describe('the first drawing of a panel', () => {
  it('waits for an answer that the page has preloaded, in the state of waiting', async () => {
    await preload();
    const transport = askPreloaded();
    const panel = create('boxed-warning', { drug: DRUG });
    theStage().append(panel);
    const call = await transport.next();
    await turn();
    expect([isBlank(panel), panel.state, panel.matches(':state(loading)')]).to.deep.equal([
      true,
      'loading',
      true,
    ]);
    call.answer(lioresalIntrathecal);
    await panel.updateComplete;
    expect(panel.state).to.equal('ready');
  });

  it('of a panel that is asked nothing waits in the state of one that is idle', async () => {
    const panel = create('trial-list');
    theStage().append(panel);
    const marks = new Set<string>();
    for (let turns = 0; turns < 100 && isBlank(panel); turns++) {
      for (const state of PANEL_STATES) if (panel.matches(`:state(${state})`)) marks.add(state);
      await Promise.resolve();
    }
    await panel.updateComplete;
    expect([...marks, isBlank(panel)]).to.deep.equal(['idle', false]);
  });

  it('does not wait long for it', async () => {
    await preload();
    askPreloaded();
    const panel = await mount('boxed-warning', { drug: DRUG });
    expect(visibleText(panel)).to.include(en.loading('warning', DRUG));
  });

  it('does not wait for it when another drug is on screen, whose words must go', async () => {
    await preload();
    const transport = askPreloaded();
    const panel = create('boxed-warning', { drug: DRUG });
    theStage().append(panel);
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    configure({ freshFor: 0 });
    panel.drug = 'tizanidine';
    await transport.next();
    await turn();
    expect(text(panel)).to.include(en.loading('warning', 'tizanidine')).and.to.not.include('Lioresal');
  });

  it('is on paper at once, though it waits', async () => {
    await preload();
    const transport = askPreloaded();
    const panel = create('boxed-warning', { drug: DRUG });
    theStage().append(panel);
    await transport.next();
    await turn();
    expect(isBlank(panel)).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    expect(visibleText(panel)).to.include(en.loading('warning', DRUG));
  });

  it('does not keep what a server has drawn of another drug', async () => {
    await preload();
    const transport = askPreloaded();
    const panel = create('boxed-warning', { drug: DRUG });
    panel.attachShadow({ mode: 'open' }).append('Lioresal, as a server has drawn it');
    theStage().append(panel);
    await transport.next();
    await turn();
    panel.drug = 'tizanidine';
    await turn();
    expect(text(panel)).to.include(en.loading('warning', 'tizanidine')).and.to.not.include('Lioresal');
  });

  it('comes all the same in a page that has no turns', async () => {
    const { MessageChannel } = window;
    useTransport();
    await turn();
    Object.assign(window, { MessageChannel: undefined });
    try {
      // No other test has asked for formats of this tag.
      const panels = [1, 2].map(() => create('trial-list', { drug: DRUG, lang: 'en-IE' }));
      theStage().append(...panels);
      for (const panel of panels) {
        await panel.updateComplete;
        expect(text(panel)).to.include(en.loading('trials', DRUG));
        const end = performance.now() + 20;
        while (performance.now() < end);
      }
    } finally {
      window.MessageChannel = MessageChannel;
    }
    // The browser tells of a rejection that nobody has handled in a task of its own.
    await turn();
    await turn();
    expectNoFaults();
  });

  it('of a boxed warning waits for no turn', async () => {
    useTransport();
    const order: string[] = [];
    void turnToDraw().then(() => {
      const end = performance.now() + 20;
      while (performance.now() < end);
    });
    const panels = (['trial-list', 'boxed-warning'] as const).map((tag) =>
      create(tag, {}, { data: lioresalIntrathecal }),
    );
    for (const panel of panels) panel.addEventListener('druglib-load', () => order.push(panel.localName));
    theStage().append(...panels);
    for (const panel of panels) await settled(panel);
    expect(order).to.deep.equal(['boxed-warning', 'trial-list']);
  });

  it('finds its formatters made, which were made while the answer was on its way', async () => {
    const transport = useTransport();
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, values: []) => (made++, new target(...values)),
    });
    // No other test has asked for formats of this tag.
    const panel = await mount('boxed-warning', { drug: DRUG, lang: 'en-NZ' });
    while (made < 2) await turn();
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    Intl.DateTimeFormat = DateTimeFormat;
    expect([panel.state, made]).to.deep.equal(['ready', 2]);
  });

  it('comes in the order of the page, with room for the browser after a long one', async () => {
    const order: string[] = [];
    const work = async (name: string): Promise<void> => {
      await turnToDraw();
      order.push(name);
      const end = performance.now() + 20;
      while (performance.now() < end);
    };
    const drawings = [work('first'), work('second')];
    for (let turns = 0; turns < 100; turns++) await Promise.resolve();
    expect(order, 'in one task').to.deep.equal(['first']);
    await Promise.all(drawings);
    expect(order).to.deep.equal(['first', 'second']);
  });
});

describe('a lazy panel that nobody has come near', () => {
  async function mountFar(tag: string): Promise<AnyPanel> {
    useTransport();
    const spacer = document.createElement('div');
    spacer.style.height = '20000px';
    theStage().append(spacer);
    return mount(tag, { drug: DRUG, loading: 'lazy' });
  }

  it('has its heading, the words for paper, and a height to scroll by', async () => {
    const panel = await mountFar('trial-list');
    expect(text(part(panel, 'heading'))).to.equal(en.heading.trials);
    expect(text(panel)).to.include(en.loading('trials', DRUG));
    expect(panel.getBoundingClientRect().height).to.be.above(200);
  });

  it('counts no entry of a document that it does not have any more', async () => {
    const panel = (await mountFar('trial-list')) as AnyPanel & Pick<TrialListElement, 'total' | 'showAll'>;
    panel.data = lioresalIntrathecal;
    await panel.updateComplete;
    expect([panel.state, panel.total]).to.deep.equal(['ready', 48]);
    panel.data = undefined;
    await panel.updateComplete;
    expect([panel.state, panel.total]).to.deep.equal(['loading', 0]);
    const told = eventOf(panel, 'druglib-page').then(() => 'told');
    await panel.showAll();
    expect(await Promise.race([told, turn()])).to.not.equal('told');
  });

  it('has the heading of its host', async () => {
    const panel = await mountFar('trial-list');
    panel.heading = 'What is being tried';
    await panel.updateComplete;
    expect(text(part(panel, 'heading'))).to.equal('What is being tried');
  });

  it('keeps no word of a former drug, where a translator in the page has put its own nodes', async () => {
    const panel = await mountFar('trial-list');
    const words = panel.renderRoot.querySelector('.skeleton p')!;
    words.innerHTML = `<font>Cargando ${DRUG}</font>`;
    panel.drug = 'tizanidine';
    await panel.updateComplete;
    expect(text(panel)).to.include('tizanidine').and.to.not.include(DRUG);
  });

  it('draws what a boxed warning or a whole page says of its warning all the same', async () => {
    const panel = await mountFar('drug-monograph');
    const warning = panel.renderRoot.querySelector('#warning') as AnyPanel;
    await warning.updateComplete;
    expect(visibleText(warning)).to.include(en.loading('warning', DRUG));
  });
});
