/** Runs without a browser too, for mutation testing: what a panel may draw, by what was asked and what was answered. */
import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResourceTask } from '../../src/components/panel/resource-task.js';
import type { Ask } from '../../src/components/panel/resource-task.js';
import { configure, DataError, labelSection } from '../../src/data/index.js';
import type { Label } from '../../src/data/index.js';
import { baclofen, deferred, jsonResponse, turn } from '../data/support.js';
import type { Deferred } from '../data/support.js';

/** An element, as far as a controller sees it: it updates a turn after it was asked to. */
class Host implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  isConnected = true;
  hasUpdated = true;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {}

  updates = 0;

  requestUpdate(): void {
    this.updates++;
  }

  get updateComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }

  update(): void {
    for (const each of this.controllers) each.hostUpdate?.();
    for (const each of this.controllers) each.hostUpdated?.();
  }

  leave(): void {
    this.isConnected = false;
    for (const each of this.controllers) each.hostDisconnected?.();
  }

  comeBack(): void {
    this.isConnected = true;
    for (const each of this.controllers) each.hostConnected?.();
  }
}

const documentOf = (drug: string) => ({ ...baclofen(), drug: { id: drug, name: drug } });

describe('what a panel may draw', () => {
  let host: Host;
  let ask: Ask<Label> | undefined;
  let task: ResourceTask<Label>;
  let calls: { signal: AbortSignal; cache: string | undefined; response: Deferred<Response> }[];

  const asking = (drug: string, more: Partial<Ask<Label>> = {}): Ask<Label> => ({
    key: drug,
    request: { query: { drug }, section: labelSection, endpoint: 'https://data.example/{drug}' },
    ...more,
  });
  const answer = async (index: number, body: unknown, init?: ResponseInit): Promise<void> => {
    calls[index]?.response.resolve(jsonResponse(body, init));
    for (let times = 0; times < 3; times++) await turn();
  };
  const begin = async (drug: string, more?: Partial<Ask<Label>>): Promise<void> => {
    ask = asking(drug, more);
    host.update();
    for (let times = 0; times < 2; times++) await turn();
  };
  const shown = (): string => {
    const { outcome } = task;
    if (outcome.status === 'loaded')
      return `loaded ${outcome.resource.drug.name}${outcome.refreshError ? ` (${outcome.refreshError.code})` : ''}`;
    return outcome.status === 'failed' ? `failed ${outcome.error.code}` : outcome.status;
  };

  beforeEach(() => {
    calls = [];
    ask = undefined;
    host = new Host();
    configure({
      retries: 0,
      freshFor: 0,
      fetch: (_input, init) => {
        const response = deferred<Response>();
        calls.push({ signal: init!.signal!, cache: init!.cache, response });
        return response.promise;
      },
    });
    task = new ResourceTask<Label>(host as never, () => ask);
  });
  afterEach(() => configure({ retries: undefined, freshFor: undefined, fetch: undefined }));

  it('nothing, while nothing is asked', async () => {
    host.update();
    await task.reload();
    expect([shown(), calls.length]).to.deep.equal(['idle', 0]);
  });

  it('the answer, once it is there', async () => {
    await begin('alpha');
    expect(shown()).to.equal('loading');
    await answer(0, documentOf('alpha'));
    expect(shown()).to.equal('loaded alpha');
  });

  it('why there is none', async () => {
    await begin('alpha');
    await answer(0, {}, { status: 404 });
    expect(shown()).to.equal('failed not-found');
  });

  it('not the answer to an earlier question, nor its failure', async () => {
    await begin('alpha');
    await answer(0, documentOf('alpha'));
    ask = asking('beta');
    expect(shown()).to.equal('loading');
    await begin('beta');
    await answer(1, {}, { status: 500 });
    expect(shown()).to.equal('failed http');
    ask = asking('gamma');
    expect(shown()).to.equal('loading');
  });

  it('the last question’s answer, whichever comes first', async () => {
    await begin('alpha');
    await begin('beta');
    await answer(1, documentOf('beta'));
    await answer(0, documentOf('alpha'));
    expect(shown()).to.equal('loaded beta');
  });

  it('the old answer when a reload fails, and that it failed', async () => {
    await begin('alpha');
    await answer(0, documentOf('alpha'));
    const reloaded = task.reload();
    await turn();
    expect(shown()).to.equal('loaded alpha');
    await answer(1, {}, { status: 500 });
    await reloaded;
    expect(shown()).to.equal('loaded alpha (http)');
    const again = task.reload();
    await turn();
    await answer(2, documentOf('alpha'));
    await again;
    expect(shown()).to.equal('loaded alpha');
  });

  it('a reload goes past the caches, and no other request does', async () => {
    await begin('alpha');
    await answer(0, documentOf('alpha'));
    const reloaded = task.reload();
    await turn();
    await answer(1, documentOf('alpha'));
    await reloaded;
    await begin('beta');
    expect(calls.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache', 'default']);
  });

  it('a reload of nothing does not wait for the next question', async () => {
    await task.reload();
    await begin('alpha');
    expect(calls.map(({ cache }) => cache)).to.deep.equal(['default']);
  });

  it('that it loads again after a failure', async () => {
    await begin('alpha');
    await answer(0, {}, { status: 500 });
    const again = task.reload();
    await turn();
    expect(shown()).to.equal('loading');
    await answer(1, documentOf('alpha'));
    await again;
    expect(shown()).to.equal('loaded alpha');
  });

  it('nothing is asked while it is put off, nor for a document of the host', async () => {
    await begin('alpha', { deferred: true });
    await task.reload();
    expect([shown(), task.awaited, calls.length]).to.deep.equal(['loading', undefined, 0]);
    await begin('alpha', { document: documentOf('alpha') });
    await task.reload();
    expect([shown(), calls.length]).to.deep.equal(['loaded alpha', 0]);
  });

  it('a document of the host is read once for each question, and refused for another drug', async () => {
    const document = documentOf('alpha');
    await begin('alpha', { document });
    const { outcome } = task;
    expect(task.outcome).to.equal(outcome);
    await begin('beta', { document });
    expect(shown()).to.equal('failed wrong-drug');
    await begin('beta', { document: documentOf('beta') });
    expect(shown()).to.equal('loaded beta');
    await begin('beta', { document: 5 });
    expect(shown()).to.equal('failed invalid-data');
  });

  it('who leaves while it loads asks again on return, and no more than once', async () => {
    await begin('alpha');
    host.leave();
    await turn();
    expect(calls[0]?.signal.aborted).to.equal(true);
    host.comeBack();
    await turn();
    expect(calls).to.have.length(2);
    await answer(1, documentOf('alpha'));
    expect(shown()).to.equal('loaded alpha');
    host.leave();
    host.comeBack();
    await turn();
    expect([shown(), calls.length]).to.deep.equal(['loaded alpha', 2]);
  });

  it('a question that was put off is asked as soon as it may be', async () => {
    await begin('alpha', { deferred: true });
    await begin('alpha');
    expect(calls).to.have.length(1);
    await begin('beta', { document: documentOf('beta') });
    await begin('beta');
    expect(calls).to.have.length(2);
  });

  it('that nothing can be asked, and why', async () => {
    const error = new DataError('unidentified', 'text');
    await begin('alpha', { deferred: true, failure: error });
    expect(task.outcome).to.deep.equal({ status: 'failed', error });
    expect([task.awaited, calls.length]).to.deep.equal([undefined, 0]);
  });

  it('a fault that is no error of the data as one, with its cause', async () => {
    const fault = new TypeError('a trap');
    const query = Object.defineProperty({}, 'drug', {
      get: () => {
        throw fault;
      },
    });
    await begin('alpha', { request: { query, section: labelSection } });
    const { outcome } = task;
    if (outcome.status !== 'failed') throw new Error(`expected a failure: ${outcome.status}`);
    expect(outcome.error.code).to.equal('invalid-data');
    expect(outcome.error.message).to.include('could not be read').and.include('a trap');
    expect(outcome.error.cause).to.equal(fault);
  });

  it('what is there already, when the drug comes back at whatever step of another’s answer', async () => {
    configure({ freshFor: 60_000 });
    for (const drug of ['alpha', 'beta']) {
      await begin(drug);
      await answer(calls.length - 1, documentOf(drug));
    }
    for (let steps = 0; steps < 30; steps++) {
      ask = asking('alpha');
      host.update();
      for (let step = 0; step < steps; step++) await Promise.resolve();
      const isTooLate = shown() === 'loaded alpha';
      ask = asking('beta');
      host.update();
      for (let step = 0; step < 30; step++) {
        if (!isTooLate) expect(shown(), `${step} steps after ${steps}`).to.equal('loaded beta');
        await Promise.resolve();
      }
      expect(shown(), `after ${steps} steps`).to.equal('loaded beta');
    }
    expect(calls).to.have.length(2);
  });

  it('no failure of a reload that was broken off', async () => {
    await begin('alpha');
    await answer(0, documentOf('alpha'));
    const broken = task.reload();
    await turn();
    host.leave();
    await turn();
    expect(shown()).to.equal('loaded alpha');
    host.comeBack();
    await turn();
    await answer(2, documentOf('alpha'));
    await broken;
    expect(shown()).to.equal('loaded alpha');
  });

  it('asks on the way into the page only what it was asked before', async () => {
    ask = asking('alpha');
    host.comeBack();
    await turn();
    expect(calls).to.have.length(0);
    await begin('alpha');
    expect(calls).to.have.length(1);
  });

  it('a new question may be asked ahead of the drawing, and is asked once', async () => {
    ask = asking('alpha');
    await task.askAhead();
    await turn();
    expect([shown(), calls.length]).to.deep.equal(['loading', 1]);
    await begin('alpha');
    expect(calls).to.have.length(1);
  });

  it('an answer that the store has, as soon as it was asked ahead', async () => {
    configure({ freshFor: 60_000 });
    await begin('alpha');
    await answer(0, documentOf('alpha'));
    await begin('beta');
    await answer(1, documentOf('beta'));
    ask = asking('alpha');
    await task.askAhead();
    expect(shown()).to.equal('loaded alpha');
  });

  it('asking ahead does not wait where nothing is on its way', async () => {
    await begin('alpha');
    await answer(0, documentOf('alpha'));
    let isOver = false;
    void task.askAhead().then(() => (isOver = true));
    await Promise.resolve();
    expect(isOver).to.equal(true);
  });

  it('what is awaited, and how far it is, until the answer is there', async () => {
    expect([task.awaited, task.progress]).to.deep.equal([undefined, undefined]);
    await begin('alpha');
    const updates = host.updates;
    expect(updates).to.be.above(0);
    expect([task.awaited, task.progress]).to.deep.equal([
      'alpha',
      { host: 'data.example', tries: 1, isPreloaded: false },
    ]);
    ask = asking('beta');
    expect([task.awaited, task.progress]).to.deep.equal(['beta', undefined]);
    ask = asking('alpha');
    await answer(0, documentOf('alpha'));
    expect([task.awaited, task.progress]).to.deep.equal([undefined, undefined]);
  });

  it('outside the page nothing is asked', async () => {
    host.leave();
    await begin('alpha');
    expect(calls).to.have.length(0);
    host.comeBack();
    await turn();
    await turn();
    expect(calls).to.have.length(1);
  });
});
