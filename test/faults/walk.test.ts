import { expect } from 'chai';
import { PANEL_STATES } from '../../src/components/panel/panel-state.js';
import type { PanelState } from '../../src/components/panel/panel-state.js';
import { configure } from '../../src/index.js';
import type { DrugDocument } from '../../src/index.js';
import { everyField } from '../support/every-field.js';
import { expectNoFaults, expectOracles } from '../support/oracles.js';
import { create, PANEL_TAGS, theStage } from '../support/panel.js';
import type { AnyPanel, Tag } from '../support/panel.js';
import { Transport } from '../support/transport.js';
import type { Call } from '../support/transport.js';
import { Chance, quickTurn } from '../support/walk.js';

const DRUGS = ['alphamol', 'betamol', 'gammamol'] as const;

/** Which way a panel's state may go (safety, C2): anything may begin anew, and an answer follows loading alone. */
const LEADS_TO: Readonly<Record<PanelState, readonly PanelState[]>> = {
  idle: ['idle', 'loading', 'ready', 'not-provided', 'none-stated', 'empty', 'error'],
  loading: PANEL_STATES,
  ready: PANEL_STATES,
  empty: PANEL_STATES,
  'none-stated': PANEL_STATES,
  'not-provided': PANEL_STATES,
  error: PANEL_STATES,
};

/** A walk that the command line asks for, in place of the usual ones. */
const asked = (globalThis as { __walk?: { steps: number; seed?: string } }).__walk;
const steps = asked?.steps ?? 2500;
const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
const seeds = asked ? [Number(asked.seed ?? anySeed())] : [1, 2, 3, anySeed()];

/** Requests of the page to other origins than its own; the transport of a walk makes none. */
const requestsElsewhere = (): number =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /^https?:/.test(name) && new URL(name).origin !== location.origin).length;

/** All texts name the drug, and would run a script and ask another origin as markup; the warning is one of the three answers. */
function documentOf(drug: string, chance: Chance): DrugDocument {
  const document = {
    ...everyField(`of ${drug} <img src=https://evil.example onerror=__pwned=1>`),
    drug: { id: drug, name: drug },
  };
  const { label } = document;
  const boxedWarning = chance.pick([label!.boxedWarning, { status: 'none-stated' as const }, undefined]);
  return { ...document, label: { ...label!, boxedWarning } };
}

interface Actor {
  readonly panel: AnyPanel;
  state: PanelState;
}

/** Panels that share a page and a transport that may not hear abort; everything that can happen, in any order. */
class Walk {
  readonly chance: Chance;
  readonly transport: Transport;
  readonly actors: Actor[];
  readonly open: Call[] = [];
  readonly places: HTMLElement[];
  #seen = 0;
  steps = 0;
  /** How often a panel was looked at as a frame could have shown it. */
  looks = 0;

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.transport = new Transport({ deaf: this.chance.next() < 0.5 });
    configure({ endpoint: 'https://api.example.org/{drug}', fetch: this.transport.fetch, freshFor: 0 });
    this.places = ['div', 'section', 'article'].map((name) => document.createElement(name));
    theStage().append(...this.places);
    const tags: readonly Tag[] = [...PANEL_TAGS, 'boxed-warning', 'boxed-warning'];
    this.actors = tags.map((tag) => ({
      panel: create(tag, { drug: this.chance.pick(DRUGS) }),
      state: 'idle',
    }));
    for (const { panel } of this.actors) this.places[0]!.append(panel);
  }

  get #place(): HTMLElement {
    return this.chance.pick(this.places);
  }

  readonly #moves: readonly (() => void)[] = [
    () => void (this.#panel.drug = this.chance.pick(DRUGS)),
    () => void (this.#panel.drug = this.chance.pick([undefined, '', ' ', 'alphamol'])),
    () => this.#answer((drug) => drug),
    () => this.#answer((drug) => drug),
    () => this.#answer((drug) => drug),
    () => this.#answer(() => this.chance.pick(DRUGS)),
    () => this.#take()?.fail(),
    () => this.#take()?.answer({}, { status: this.chance.pick([404, 403, 429, 500]) }),
    () => this.#take()?.answer(this.chance.pick<unknown>([null, [], {}, { contract: 'druglib/2' }])),
    () => this.#panel.remove(),
    () => this.#place.append(this.#panel),
    () => this.#place.append(this.#panel),
    () => this.#place.prepend(this.#panel),
    () => this.#place.replaceChildren(),
    () => void this.#panel.reload(),
    () => void (this.#panel.hidden = this.chance.next() < 0.5),
    () =>
      void (this.#panel.data = this.chance.pick([
        undefined,
        undefined,
        documentOf(this.#panel.drug || 'alphamol', this.chance),
      ])),
    () => void (this.#panel.theme = this.chance.pick(['light', 'dark', undefined])),
    () => void (this.#panel.lang = this.chance.pick(['en', 'de', ''])),
    () => configure({ staleAfter: this.chance.pick([0, 86_400_000]) }),
  ];

  get #panel(): AnyPanel {
    return this.chance.pick(this.actors).panel;
  }

  #take(): Call | undefined {
    this.open.push(...this.transport.calls.slice(this.#seen));
    this.#seen = this.transport.calls.length;
    const index = Math.floor(this.chance.next() * this.open.length);
    return this.open.splice(index, 1)[0];
  }

  #answer(whose: (asked: string) => string): void {
    const call = this.#take();
    call?.answer(documentOf(whose(call.url.split('/').at(-1) ?? ''), this.chance));
  }

  async step(): Promise<void> {
    this.steps++;
    this.chance.pick(this.#moves)();
    const pause = this.chance.next();
    if (pause < 0.4) return;
    if (pause < 0.7) await Promise.resolve();
    else await quickTurn();
    if (pause > 0.9) for (const { panel } of this.actors) await panel.updateComplete;
    for (const actor of this.actors) this.#look(actor);
  }

  /** What has to hold whenever a frame could be drawn. */
  #look(actor: Actor): void {
    const { panel } = actor;
    if (!panel.isConnected || !panel.hasUpdated || panel.isUpdatePending) return;
    // Of a hidden panel too. The live region below the frame may speak for another panel.
    const words = panel.shadowRoot!.querySelector('[part=frame]')!.textContent;
    const where = `step ${this.steps} of seed ${this.chance.seed}, ${panel.localName} drug="${panel.drug}": ${words}`;
    for (const drug of DRUGS) {
      const isAsked = drug === panel.drug || (!panel.drug?.trim() && panel.data !== undefined);
      // A refusal names both drugs, and nothing else of the answer; it stays while it is tried again.
      const isRefused =
        panel.error?.code === 'wrong-drug' || words.includes('Nothing of that answer is shown.');
      if (!isAsked && !isRefused) expect(words, where).to.not.include(drug);
      if (!isAsked) expect(words, where).to.not.include(`of ${drug}`);
    }
    expect(words, where).to.match(/\p{L}{3}/u);
    expect(LEADS_TO[actor.state], where).to.include(panel.state);
    actor.state = panel.state;
    this.looks++;
    expect(panel.matches(`:state(${panel.state})`), where).to.equal(true);
  }
}

describe('everything that can happen, in any order', () => {
  for (const seed of seeds) {
    it(`${steps} steps: no other drug in any frame, no blank panel, no error [L1, L2, L4, L5, L6, L8]`, async function () {
      this.timeout(60_000 + steps * 100);
      performance.clearResourceTimings();
      const walk = new Walk(seed);
      while (walk.steps < steps) await walk.step();
      for (const { panel } of walk.actors) {
        panel.data = undefined;
        panel.drug = 'alphamol';
        panel.hidden = false;
        theStage().append(panel);
      }
      configure({ fetch: () => Promise.resolve(Response.json(documentOf('alphamol', walk.chance))) });
      for (const { panel } of walk.actors) {
        await panel.reload();
        expect(panel.state, `${panel.localName}, seed ${seed}`).to.not.be.oneOf(['idle', 'loading', 'error']);
        await expectOracles(panel, {
          drug: 'alphamol',
          never: ['betamol', 'gammamol'],
          noneStated: true,
          drawn: false,
        });
      }
      // Each of these ends the walk at once; so what is told of a walk that came to its end is nought.
      expectNoFaults();
      expect(globalThis).to.not.have.property('__pwned');
      expect(requestsElsewhere()).to.equal(0);
      console.log(
        `walk: seed ${seed}, ${walk.steps} steps, ${walk.transport.calls.length} requests, ${walk.looks} looks at panels: 0 scripts run, 0 requests elsewhere, 0 frames of another drug, 0 uncaught errors`,
      );
    });
  }
});
