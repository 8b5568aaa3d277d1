import { expect } from 'chai';
import { ResourceStore } from '../../src/data/resource-store.js';
import { deferred, never, rejection, turn } from './support.js';
import type { Deferred } from './support.js';

const settings = { freshFor: 100 };

/** A store with a clock and a turn of the event loop in the test's hands, and a record of its loads. */
function setUp(limit?: number) {
  let now = 1_000_000;
  const tasks: (() => void)[] = [];
  const store = new ResourceStore({
    now: () => now,
    later: (task) => void tasks.push(task),
    ...(limit && { limit }),
  });
  const loads: (Deferred<string> & { signal: AbortSignal })[] = [];
  const load = (signal: AbortSignal): Promise<string> => {
    const next = { ...deferred<string>(), signal };
    loads.push(next);
    return next.promise;
  };
  return {
    store,
    loads,
    load,
    pass: (ms: number) => void (now += ms),
    endTurn: () => tasks.splice(0).forEach((task) => task()),
    share: (signal = never, own = {}) => store.share('key', load, signal, { ...settings, ...own }),
  };
}

describe('the resource store', () => {
  it('loads once for five readers of one key', async () => {
    const { share, loads } = setUp();
    const readers = Array.from({ length: 5 }, () => share());
    expect(loads).to.have.length(1);
    loads[0]!.resolve('value');
    expect(await Promise.all(readers)).to.deep.equal(Array(5).fill('value'));
  });

  it('tells readers nothing after their answer, and keeps none of them', async () => {
    const { store } = setUp();
    let tell: ((news: string) => void) | undefined;
    const heard: string[] = [];
    const load = (_: AbortSignal, tells: (news: string) => void): Promise<string> => {
      (tell = tells)('on its way');
      return Promise.resolve('value');
    };
    await store.share('key', load, never, { ...settings, onProgress: (news: string) => heard.push(news) });
    tell!('too late');
    expect(heard).to.deep.equal(['on its way']);
  });

  it('tells those who wait the latest, when there is any', async () => {
    const { store } = setUp();
    let tell!: (news: string) => void;
    const { promise, resolve } = deferred<string>();
    const load = (_: AbortSignal, tells: (news: string) => void): Promise<string> => {
      tell = tells;
      return promise;
    };
    const heard: Record<string, string[]> = { early: [], late: [], after: [] };
    const reader = (name: string): Promise<string> =>
      store.share('key', load, never, {
        ...settings,
        onProgress: (news: string) => heard[name]!.push(news),
      });
    const early = reader('early');
    expect(heard['early']).to.deep.equal([]);
    tell('first');
    tell('second');
    void reader('late');
    resolve('value');
    await early;
    await reader('after');
    expect(heard).to.deep.equal({ early: ['first', 'second'], late: ['second'], after: [] });
  });

  it('keeps keys apart, also those that every object has', async () => {
    const { store } = setUp();
    for (const key of ['a', 'b', '__proto__', 'constructor']) {
      expect(await store.share(key, () => Promise.resolve(key), never, settings)).to.equal(key);
    }
  });

  it('gives each key its own value when answers come in reverse', async () => {
    const { store, load, loads } = setUp();
    const [first, second] = [
      store.share('first', load, never, settings),
      store.share('second', load, never, settings),
    ];
    loads[1]!.resolve('second');
    expect(await second).to.equal('second');
    loads[0]!.resolve('first');
    expect(await first).to.equal('first');
  });

  it('forgets a failure at once', async () => {
    const { share, loads } = setUp();
    const readers = [share(), share()];
    loads[0]!.reject(new Error('down'));
    const again = readers[0]!.catch(() => share());
    expect(await rejection(readers[1]!)).to.have.property('message', 'down');
    loads[1]!.resolve('up');
    expect(await again).to.equal('up');
    expect(loads).to.have.length(2);
  });

  it('treats a load that throws like one that rejects', async () => {
    const { store } = setUp();
    const fault = (): Promise<string> => {
      throw new Error('at once');
    };
    expect(await rejection(store.share('key', fault, never, settings))).to.have.property(
      'message',
      'at once',
    );
    expect(await store.share('key', () => Promise.resolve('later'), never, settings)).to.equal('later');
  });

  it('shares a success until it expires, counted from its arrival', async () => {
    const { share, loads, pass } = setUp();
    const first = share();
    pass(500);
    loads[0]!.resolve('old');
    await first;
    pass(99);
    expect(await share()).to.equal('old');
    pass(1);
    void share();
    expect(loads).to.have.length(2);
  });

  it('trusts no value from the future, when the clock was set back', async () => {
    const { share, loads, pass } = setUp();
    const first = share();
    loads[0]!.resolve('value');
    await first;
    pass(-1);
    void share();
    expect(loads).to.have.length(2);
  });

  it('lets a reader accept less age than others', async () => {
    const { share, loads, pass } = setUp();
    const first = share();
    loads[0]!.resolve('value');
    await first;
    pass(10);
    void share(never, { freshFor: 10 });
    expect(loads).to.have.length(2);
  });

  it('keeps at most its limit, drops the oldest settled and never what is under way', async () => {
    const { store, load, loads } = setUp(2);
    const pending = store.share('pending', load, never, settings);
    const value = (key: string): Promise<string> =>
      store.share(key, () => Promise.resolve(key), never, settings);
    for (const key of ['a', 'b', 'c']) await value(key);
    const counted = { loads: 0 };
    const count = (): Promise<string> => {
      counted.loads++;
      return Promise.resolve('again');
    };
    expect(await store.share('c', count, never, settings)).to.equal('c');
    expect(counted.loads).to.equal(0);
    expect(await store.share('a', count, never, settings)).to.equal('again');
    void store.share('pending', load, never, settings);
    expect(loads).to.have.length(1);
    loads[0]!.resolve('pending');
    await pending;
  });

  it('counts the age from the arrival, so that a slow value does not go before those that came earlier', async () => {
    const { store, load, loads } = setUp(2);
    const value = (key: string): Promise<string> =>
      store.share(key, () => Promise.resolve(key), never, settings);
    const slow = store.share('slow', load, never, settings);
    await value('quick');
    loads[0]!.resolve('slow');
    await slow;
    await value('third');
    expect(await store.share('slow', load, never, settings)).to.equal('slow');
    void store.share('quick', load, never, settings);
    expect(loads).to.have.length(2);
  });

  it('keeps no place for what failed', async () => {
    const { store, load, loads } = setUp(1);
    const failed = rejection(store.share('failed', load, never, settings));
    loads[0]!.reject(new Error('down'));
    await failed;
    for (const key of ['first', 'second']) {
      await store.share(key, () => Promise.resolve(key), never, settings);
    }
    void store.share('first', load, never, settings);
    expect(loads).to.have.length(2);
  });
});

describe('a reader who leaves', () => {
  it('is told the reason at once, while the others stay and the transport goes on', async () => {
    const { share, loads, endTurn } = setUp();
    const leaving = new AbortController();
    const left = share(leaving.signal);
    const staying = share();
    const reason = new Error('gone');
    leaving.abort(reason);
    expect(await rejection(left)).to.equal(reason);
    endTurn();
    expect(loads[0]!.signal.aborted).to.equal(false);
    loads[0]!.resolve('value');
    expect(await staying).to.equal('value');
  });

  it('aborts the transport when it is the last, and the next one loads anew', async () => {
    const { share, loads, endTurn } = setUp();
    const readers = [new AbortController(), new AbortController()];
    const left = readers.map(({ signal }) => rejection(share(signal)));
    readers[0]!.abort();
    endTurn();
    expect(loads[0]!.signal.aborted).to.equal(false);
    readers[1]!.abort();
    endTurn();
    expect(loads[0]!.signal.aborted).to.equal(true);
    await Promise.all(left);
    void share();
    expect(loads).to.have.length(2);
  });

  it('finds its request again when it comes back within the turn', async () => {
    const { share, loads, endTurn } = setUp();
    const moved = new AbortController();
    const left = rejection(share(moved.signal));
    moved.abort();
    await left;
    const back = share();
    endTurn();
    expect(loads).to.have.length(1);
    expect(loads[0]!.signal.aborted).to.equal(false);
    loads[0]!.resolve('value');
    expect(await back).to.equal('value');
  });

  it('has some microtasks for that by the real clock too, and then the transport ends', async () => {
    const store = new ResourceStore();
    const signals: AbortSignal[] = [];
    const load = (signal: AbortSignal): Promise<string> => {
      signals.push(signal);
      return deferred<string>().promise;
    };
    const first = new AbortController();
    const second = new AbortController();
    const left = rejection(store.share('key', load, first.signal, settings));
    first.abort();
    await left;
    await Promise.resolve();
    const leftAgain = rejection(store.share('key', load, second.signal, settings));
    await turn();
    expect(signals.map((signal) => signal.aborted)).to.deep.equal([false]);
    second.abort();
    await leftAgain;
    await turn();
    expect(signals.map((signal) => signal.aborted)).to.deep.equal([true]);
  });

  it('just before the value arrives does not take it from those who come later', async () => {
    const { share, loads, endTurn } = setUp();
    const reader = new AbortController();
    const left = rejection(share(reader.signal));
    reader.abort();
    loads[0]!.resolve('value');
    await left;
    await turn();
    endTurn();
    expect(loads[0]!.signal.aborted).to.equal(false);
    expect(await share()).to.equal('value');
    expect(loads).to.have.length(1);
  });

  it('before it came starts nothing', async () => {
    const { share, loads } = setUp();
    const reason = new Error('too late');
    expect(await rejection(share(AbortSignal.abort(reason)))).to.equal(reason);
    expect(loads).to.have.length(0);
  });

  it('after the load failed changes nothing', async () => {
    const { share, loads, endTurn } = setUp();
    const reader = new AbortController();
    const failed = rejection(share(reader.signal));
    loads[0]!.reject(new Error('down'));
    await failed;
    reader.abort();
    endTurn();
    expect(loads[0]!.signal.aborted).to.equal(false);
  });

  it('after the value arrived changes nothing', async () => {
    const { share, loads, endTurn } = setUp();
    const reader = new AbortController();
    const value = share(reader.signal);
    loads[0]!.resolve('value');
    await value;
    reader.abort();
    endTurn();
    expect(loads[0]!.signal.aborted).to.equal(false);
    expect(await share()).to.equal('value');
  });
});

describe('a reload', () => {
  it('loads anew past a fresh value and replaces it', async () => {
    const { share, loads } = setUp();
    const first = share();
    loads[0]!.resolve('old');
    await first;
    const reload = share(never, { reload: true });
    loads[1]!.resolve('new');
    expect(await reload).to.equal('new');
    expect(await share()).to.equal('new');
    expect(loads).to.have.length(2);
  });

  it('joins a reload under way, but no plain load', async () => {
    const { share, loads } = setUp();
    const plain = share();
    const reloads = [share(never, { reload: true }), share(never, { reload: true })];
    expect(loads).to.have.length(2);
    loads[0]!.resolve('old');
    loads[1]!.resolve('new');
    expect(await plain).to.equal('old');
    expect(await Promise.all(reloads)).to.deep.equal(['new', 'new']);
    expect(await share()).to.equal('new');
  });

  it('stays when the plain load that it replaced fails', async () => {
    const { share, loads } = setUp();
    const plain = rejection(share());
    const reload = share(never, { reload: true });
    loads[0]!.reject(new Error('down'));
    await plain;
    const joined = share();
    loads[1]!.resolve('new');
    expect(await Promise.all([reload, joined])).to.deep.equal(['new', 'new']);
    expect(loads).to.have.length(2);
  });

  it('that fails leaves the former value as it was', async () => {
    const { share, loads, pass } = setUp();
    const first = share();
    loads[0]!.resolve('old');
    await first;
    const reload = share(never, { reload: true });
    loads[1]!.reject(new Error('down'));
    expect(await rejection(reload)).to.have.property('message', 'down');
    expect(await share()).to.equal('old');
    pass(100);
    void share();
    expect(loads).to.have.length(3);
  });

  it('that fails does not bring back a load that failed meanwhile', async () => {
    const { share, loads } = setUp();
    const plain = rejection(share());
    const reload = rejection(share(never, { reload: true }));
    loads[0]!.reject(new Error('first'));
    loads[1]!.reject(new Error('second'));
    await Promise.all([plain, reload]);
    const next = share();
    loads[2]!.resolve('value');
    expect(await next).to.equal('value');
  });
});

describe('clearing the store', () => {
  it('forgets values and lets those who wait have theirs, without keeping it', async () => {
    const { store, share, loads } = setUp();
    const waiting = share();
    store.clear();
    loads[0]!.resolve('old');
    expect(await waiting).to.equal('old');
    void share();
    expect(loads).to.have.length(2);
  });
});
