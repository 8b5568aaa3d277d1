import { expect } from 'chai';
import { configure } from '../../../src/index.js';
import type { DrugDocument } from '../../../src/index.js';
import { expectNoFaults, expectOracles } from '../../support/oracles.js';
import { create, mount, parts, settled, TAGS, text, theStage } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { ENDPOINT, frame, serverCount, turn, useAnswers, useTransport } from '../../support/transport.js';
import type { Transport } from '../../support/transport.js';

const drugs = ['alphamol', 'betamol', 'gammamol'] as const;
type Drug = (typeof drugs)[number];

const nameOf = (drug: string): string => drug.replace(/^\w/, (letter) => letter.toUpperCase());

/** A document in which every text names its drug. */
function documentOf(drug: string): DrugDocument {
  const name = nameOf(drug);
  const source = { name: `Register of ${name}`, effective: '2020-01-01' };
  return {
    contract: 'druglib/1',
    drug: { id: drug, name },
    label: {
      source,
      boxedWarning: { status: 'present', warnings: [{ title: `${name} warns`, body: [`Text of ${name}`] }] },
      sections: [{ id: 'indications', title: 'Indications', body: [`${name} is for this`] }],
    },
    studies: { source, items: [{ id: '1', title: `Study of ${name}` }] },
    trials: { source, items: [{ id: '1', title: `Trial of ${name}`, status: 'recruiting' }] },
    articles: { source, items: [{ title: `News of ${name}` }] },
  };
}

/** Looks at the panel in each frame, and after each turn that changed it, when a frame could come: whose words? */
function record(panel: AnyPanel): { stop: () => Promise<string[]> } {
  const wrong: string[] = [];
  let running = true;
  const look = (): void => {
    const words = text(panel).toLowerCase();
    for (const drug of drugs)
      if (drug !== panel.drug && words.includes(drug)) wrong.push(`${panel.drug}: ${words}`);
  };
  const observer = new MutationObserver(() => void turn().then(look));
  observer.observe(panel.renderRoot, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const paint = (): void => {
    look();
    if (running) requestAnimationFrame(paint);
  };
  requestAnimationFrame(paint);
  const stop = async (): Promise<string[]> => {
    await frame();
    running = false;
    observer.disconnect();
    return wrong;
  };
  return { stop };
}

const answer = (transport: Transport, index: number): void => {
  const call = transport.calls[index];
  call?.answer(documentOf(call.url.split('/').at(-1) ?? ''));
};

async function ask(panel: AnyPanel, transport: Transport, drug: Drug): Promise<void> {
  panel.drug = drug;
  await panel.updateComplete;
  await transport.next();
}

describe('never the wrong drug', () => {
  for (const tag of TAGS) {
    it(`${tag}: answers in reverse order, and no frame shows another drug [L1]`, async () => {
      const transport = useTransport();
      const panel = await mount(tag, { drug: 'alphamol' });
      await transport.next();
      answer(transport, 0);
      await settled(panel);
      const recorder = record(panel);
      await ask(panel, transport, 'betamol');
      await frame();
      await ask(panel, transport, 'gammamol');
      answer(transport, 2);
      await settled(panel);
      answer(transport, 1);
      await turn();
      await frame();
      expect(await recorder.stop()).to.deep.equal([]);
      expect(text(panel)).to.include('Gammamol');
      await expectOracles(panel, { drug: 'Gammamol', never: ['Alphamol', 'Betamol'], drawn: false });
    });
  }

  it('A, B, A ends with A [L2]', async () => {
    const transport = useTransport({ deaf: true });
    const panel = await mount('boxed-warning', { drug: 'alphamol' });
    const recorder = record(panel);
    await transport.next();
    await ask(panel, transport, 'betamol');
    panel.drug = 'alphamol';
    await panel.updateComplete;
    for (const call of [...transport.calls].reverse()) answer(transport, transport.calls.indexOf(call));
    await settled(panel);
    await turn();
    expect(await recorder.stop()).to.deep.equal([]);
    expect(panel.state).to.equal('ready');
    expect(text(panel)).to.include('Text of Alphamol');
  });

  it('the transport of the host may ignore its signal: late answers are dropped [L4]', async () => {
    const transport = useTransport({ deaf: true });
    const panel = await mount('boxed-warning', { drug: 'alphamol' });
    await transport.next();
    await ask(panel, transport, 'betamol');
    answer(transport, 0);
    await turn();
    expect(panel.state).to.equal('loading');
    answer(transport, 1);
    await settled(panel);
    expect(text(panel)).to.include('Text of Betamol').and.to.not.include('Alphamol');
  });

  it('an answer for another drug is refused whole, and both drugs are named [D4]', async () => {
    useAnswers(() => documentOf('betamol'));
    for (const tag of TAGS) {
      const panel = await settled(await mount(tag, { drug: 'Alphamol' }));
      expect(panel.error?.code).to.equal('wrong-drug');
      expect(text(panel)).to.include('answered for Betamol, but Alphamol was asked');
      expect(text(panel)).to.not.match(/Text of|is for this|Study of|Trial of|News of/);
    }
  });

  it('every identifier has to match [D4]', async () => {
    useAnswers(() => ({
      ...documentOf('alphamol'),
      drug: { id: 'alphamol', name: 'Alphamol', identifiers: { rxcui: ['11'], ndc: ['0093-1234-01'] } },
    }));
    const outcome = async (attributes: Record<string, string>): Promise<string> => {
      const panel = await settled(await mount('boxed-warning', attributes));
      return panel.error?.code ?? panel.state;
    };
    expect(await outcome({ drug: ' ALPHAMOL ', rxcui: '11', ndc: '00093123401' })).to.equal('ready');
    expect(await outcome({ drug: 'alphamol', rxcui: '12' })).to.equal('wrong-drug');
    expect(await outcome({ drug: 'alphamol', 'set-id': 'x' })).to.equal('wrong-drug');
    expect(await outcome({ drug: 'alphamol', ndc: '0093-1234-02' })).to.equal('wrong-drug');
  });
});

describe('coming and going', () => {
  it('the request of a panel that was removed is aborted, and nothing is told later [L5]', async () => {
    const transport = useTransport();
    const panel = await mount('boxed-warning', { drug: 'alphamol' });
    const call = await transport.next();
    const told: string[] = [];
    for (const name of ['druglib-load', 'druglib-error']) panel.addEventListener(name, () => told.push(name));
    panel.remove();
    await turn();
    await turn();
    expect(call.aborted).to.equal(true);
    expect(told).to.deep.equal([]);
    expect(panel.state).to.equal('loading');
    expectNoFaults();
  });

  it('the server sees the connection of a removed panel end [L5]', async () => {
    const key = crypto.randomUUID();
    const panel = await mount('boxed-warning', { drug: 'alphamol', endpoint: `/fault/never?key=${key}` });
    while (!(await serverCount('hits', key)));
    panel.remove();
    while (!(await serverCount('aborted-count', key)));
  });

  it('the request goes on while another panel waits for it', async () => {
    const transport = useTransport();
    const gone = await mount('boxed-warning', { drug: 'alphamol' });
    const stays = await mount('drug-summary', { drug: 'alphamol' });
    const call = await transport.next();
    gone.remove();
    await turn();
    expect(call.aborted).to.equal(false);
    answer(transport, 0);
    await settled(stays);
    expect(stays.state).to.equal('ready');
  });

  it('a panel that is moved while it loads does not ask again [L6]', async () => {
    const transport = useTransport();
    const panel = await mount('trial-list', { drug: 'alphamol' });
    await transport.next();
    theStage().append(document.createElement('div'));
    theStage().lastElementChild?.append(panel);
    await turn();
    answer(transport, 0);
    await settled(panel);
    expect(transport.calls).to.have.length(1);
    expect(text(panel)).to.include('Trial of Alphamol');
  });

  it('a panel that is moved with its answer keeps it [L6]', async () => {
    const asked = useAnswers(() => documentOf('alphamol'));
    const panel = await settled(await mount('trial-list', { drug: 'alphamol' }));
    const [item] = parts(panel, 'item');
    document.body.append(panel);
    theStage().append(panel);
    await panel.updateComplete;
    await turn();
    expect(panel.state).to.equal('ready');
    expect(parts(panel, 'item')[0] === item).to.equal(true);
    expect(asked).to.have.length(1);
  });

  it('a panel that returns after its request was aborted asks again', async () => {
    const transport = useTransport();
    const panel = await mount('boxed-warning', { drug: 'alphamol' });
    await transport.next();
    panel.remove();
    await turn();
    theStage().append(panel);
    await transport.next();
    answer(transport, 1);
    await settled(panel);
    expect(panel.state).to.equal('ready');
  });

  it('a drug that changes while the panel is out of the page is asked on return', async () => {
    const asked = useAnswers(({ pathname }) => documentOf(pathname.split('/').at(-1) ?? ''));
    const panel = await settled(await mount('boxed-warning', { drug: 'alphamol' }));
    panel.remove();
    panel.drug = 'betamol';
    await turn();
    expect(asked).to.have.length(1);
    theStage().append(panel);
    await settled(panel);
    expect(text(panel)).to.include('Text of Betamol').and.to.not.include('Alphamol');
  });

  it('a clone starts fresh with the attributes alone [L7]', async () => {
    const panel = await mount('boxed-warning', { drug: 'alphamol' }, { data: documentOf('alphamol') });
    theStage().append(panel.cloneNode(true));
    const clone = theStage().querySelector('boxed-warning:last-child') as unknown as AnyPanel;
    expect(clone.data).to.equal(undefined);
    await clone.updateComplete;
    expect(clone.state).to.equal('idle');
    expect(text(clone)).to.not.include('Text of Alphamol');
  });

  it('an element that is not in the page asks nothing [L13]', async () => {
    const asked = useAnswers(() => documentOf('alphamol'));
    const template = document.createElement('template');
    const inert = document.createElement('boxed-warning');
    inert.setAttribute('drug', 'alphamol');
    template.content.append(inert);
    document.createElement('boxed-warning').drug = 'alphamol';
    await turn();
    expect(asked).to.have.length(0);
  });

  it('a host that removes the panel in its own event is no fault [L17]', async () => {
    useAnswers(() => documentOf('alphamol'));
    const panel = create('boxed-warning', { drug: 'alphamol' });
    panel.addEventListener('druglib-load', () => panel.remove());
    theStage().append(panel);
    await settled(panel);
    await turn();
    expect(panel.isConnected).to.equal(false);
    expectNoFaults();
  });

  it('panels ask before the first of them draws', async () => {
    const drawn: boolean[] = [];
    const panels = drugs.map((drug) => create('boxed-warning', { drug }));
    useAnswers(() => {
      drawn.push(panels.some(({ hasUpdated }) => hasUpdated));
      return documentOf('alphamol');
    });
    theStage().append(...panels);
    for (const panel of panels) await settled(panel);
    expect(drawn).to.deep.equal([false, false, false]);
  });

  it('an answer that another panel has brought is the first thing that a panel draws', async () => {
    useAnswers(() => documentOf('alphamol'));
    await settled(await mount('boxed-warning', { drug: 'alphamol' }));
    const panel = await mount('boxed-warning', { drug: 'alphamol' });
    expect(panel.state).to.equal('ready');
    expect(text(panel)).to.include('Alphamol');
  });

  it('a hidden panel stays hidden [L18]', async () => {
    const panel = await mount('boxed-warning', { hidden: '' }, { data: documentOf('alphamol') });
    expect(panel.getBoundingClientRect().height).to.equal(0);
  });

  it('nothing is asked after a hundred panels have come and gone', async () => {
    const transport = useTransport();
    configure({ endpoint: `${ENDPOINT}?{drug}` });
    for (let index = 0; index < 100; index += 1) {
      const panel = await mount('trial-list', { drug: `drug-${index}` });
      panel.remove();
    }
    await turn();
    await turn();
    expect(transport.calls.filter(({ aborted }) => !aborted)).to.have.length(0);
  });
});
