import { expect } from 'chai';
import { configure } from '../../src/index.js';
import type { PanelError } from '../../src/index.js';
import { en } from '../../src/translations/en.js';
import { expectGone, expectOracles } from '../support/oracles.js';
import {
  create,
  eventOf,
  mount,
  part,
  PANEL_TAGS,
  parts,
  resetConfiguration,
  settled,
  text,
  theStage,
} from '../support/panel.js';
import type { AnyPanel } from '../support/panel.js';
import { faulty, logOf, logWith, server } from '../support/raw-server.js';
import { jsonResponse, turn, useTransport } from '../support/transport.js';

type Code = PanelError['code'];

const ask = async (endpoint: string, tag = 'boxed-warning'): Promise<AnyPanel> =>
  settled(await mount(tag, { drug: 'faultol', endpoint }));

/** Told by its code and words, with nothing of the answer, and nothing left behind. */
async function expectTold(panel: AnyPanel, code: Code): Promise<void> {
  expect(panel.error?.code).to.equal(code);
  expect(text(part(panel, 'content'))).to.include(en.error[code as 'network']);
  expect(text(panel)).to.not.include('Faultol harms');
  await expectOracles(panel, { drug: 'faultol', drawn: false });
  await expectGone(panel);
}

async function expectFault(name: string, code: Code, parameters?: Record<string, string>): Promise<string> {
  const { endpoint, key } = faulty(name, parameters);
  await expectTold(await ask(endpoint), code);
  return key;
}

async function expectReady(panel: AnyPanel): Promise<void> {
  expect(panel.state).to.equal('ready');
  await expectOracles(panel, { drug: 'Faultol', drawn: false });
}

describe('raw answers on a real connection', () => {
  it('a good answer is shown, so the others differ by their fault alone', async () => {
    await expectReady(await ask(faulty('fine').endpoint));
  });

  for (const name of ['reset', 'close-at-once', 'not-http', 'no-cors']) {
    it(`${name} is a source that cannot be reached [${name === 'no-cors' ? 'T2' : 'T1'}]`, async () => {
      await expectFault(name, 'network');
    });
  }

  it('a port that nobody listens to, and a host that does not exist [T1]', async () => {
    await expectTold(await ask(`${server.closedOrigin}/{drug}`), 'network');
    await expectTold(await ask('http://no-such-host.invalid/{drug}'), 'network');
  });

  it('a broken connection is tried three times and no more [T1]', async () => {
    // Counted here: a browser tries a broken connection again by itself, Firefox ten times.
    let tries = 0;
    configure({ retries: 2, fetch: (...request) => (tries++, fetch(...request)) });
    const { random } = Math;
    Math.random = () => 0;
    try {
      await expectFault('reset', 'network');
      expect(tries).to.equal(3);
    } finally {
      Math.random = random;
    }
  });

  for (const [code, told, row] of [
    ['400', 'http', 'T3'],
    ['404', 'not-found', 'T3'],
    ['410', 'not-found', 'T3'],
    ['401', 'unauthorized', 'T4'],
    ['403', 'unauthorized', 'T4'],
    ['500', 'http', 'T6'],
    ['502', 'http', 'T6'],
    ['503', 'http', 'T6'],
    ['504', 'http', 'T6'],
  ] as const) {
    it(`status ${code} is told as "${told}", and never as an absence [${row}]`, async () => {
      const key = await expectFault('status', told, { code, challenge: '1' });
      expect((await logOf(key)).hits).to.equal(1);
    });
  }

  for (const wait of ['0', '-1', 'soon', '1e9', '99999999999', 'Thu, 01 Jan 1970 00:00:00 GMT', '']) {
    it(`a busy source that says "Retry-After: ${wait}" is told in time [T5]`, async () => {
      await expectFault('status', 'rate-limited', { code: '429', 'retry-after': wait });
    });
  }

  for (const [name, row] of [
    ['never', 'T7'],
    ['headers-only', 'T7'],
    ['drip', 'T8'],
  ] as const) {
    it(`${name} ends with the time that was given, and the connection is closed [${row}]`, async () => {
      configure({ timeout: 150 });
      const key = await expectFault(name, 'timeout');
      await logWith(key, ({ closed }) => closed > 0);
    });
  }

  it('a body that never ends is left as soon as it is too large [T8]', async () => {
    configure({ maxBytes: 200_000 });
    const key = await expectFault('flood', 'too-large');
    await logWith(key, ({ closed }) => closed > 0);
  });

  for (const name of ['cut-length', 'cut-chunks', 'cut-reset', 'bad-chunks', 'cut-json']) {
    it(`${name}: a half answer is an error and not half a panel [T9]`, async () => {
      const { endpoint } = faulty(name);
      const panel = await ask(endpoint);
      // Where a browser forgives the cut, half a JSON text is what remains.
      expect(['network', 'invalid-json']).to.include(panel.error?.code);
      await expectTold(panel, panel.error!.code);
    });
  }

  for (const name of ['bad-gzip', 'cut-gzip']) {
    it(`${name} is an error [T10]`, async () => {
      const panel = await ask(faulty(name).endpoint);
      expect(['network', 'invalid-json']).to.include(panel.error?.code);
      await expectTold(panel, panel.error!.code);
    });
  }

  it('what unpacks to more than is allowed is too large [T10]', async () => {
    await expectFault('gzip-bomb', 'too-large');
  });

  for (const is of ['text/html', 'text/plain', 'application/javascript', 'application/json-seq', '']) {
    it(`the type "${is}" with status 200 is no data [T11]`, async () => {
      await expectFault('type', 'invalid-json', { is });
    });
  }

  it('redirects in a loop are a source that cannot be reached [T12]', async () => {
    await expectFault('loop', 'network');
  });

  it('a redirect to another origin is refused, though that would answer well [T12]', async () => {
    await expectFault('redirect', 'network', { to: `${server.otherOrigin}/fine?key=elsewhere` });
  });

  it('a redirect within the origin is followed [T12]', async () => {
    await expectReady(await ask(faulty('redirect', { to: '/fine?key=same' }).endpoint));
  });

  for (const code of ['204', '205']) {
    it(`status ${code} is no data [T13]`, async () => {
      await expectFault('empty', 'invalid-json', { code });
    });
  }
  for (const [is, code] of [
    ['', 'invalid-json'],
    ['null', 'invalid-data'],
    ['""', 'invalid-data'],
    ['[]', 'invalid-data'],
    ['{}', 'invalid-data'],
    ['0', 'invalid-data'],
    ['true', 'invalid-data'],
  ] as const) {
    it(`the body ${is || 'of no bytes'} is an error and no absence [T13]`, async () => {
      await expectFault('body', code, { is });
    });
  }

  it('10 MB are left after the limit, without reading them to the end [T14]', async () => {
    const key = await expectFault('large', 'too-large', { bytes: `${2 ** 20 * 10}` });
    expect((await logWith(key, ({ closed }) => closed > 0)).closed).to.equal(1);
  });

  it('a byte order mark is skipped [T15]', async () => {
    await expectReady(await ask(faulty('charset', { is: 'bom' }).endpoint));
  });

  it('UTF-16 is no JSON, and a damaged letter of Latin-1 is shown as damaged [T15]', async () => {
    await expectFault('charset', 'invalid-json', { is: 'utf-16' });
    // JSON is UTF-8, whatever its type says.
    for (const says of ['utf-8', 'iso-8859-1']) {
      const panel = await ask(faulty('charset', { is: 'latin-1', says }).endpoint);
      expect(text(panel)).to.include('Faultol h\uFFFDrms.');
      await expectReady(panel);
    }
  });

  it('a header of a megabyte, or one that says how old the answer is, harms nothing [T21]', async () => {
    await expectReady(await ask(faulty('aged').endpoint));
    const panel = await ask(faulty('huge-header').endpoint);
    expect(['ready', 'error']).to.include(panel.state);
  });

  it('an answer that is kept on the way is asked for anew by “Try again” [T21]', async () => {
    const { endpoint, key } = faulty('kept');
    await expectReady(await ask(endpoint));
    resetConfiguration();
    const panel = await ask(endpoint);
    const { hits } = await logOf(key);
    await panel.reload();
    expect((await logOf(key)).hits).to.equal(hits + 1);
    await expectReady(panel);
  });

  it('what is sent tells the drug and nothing of the page or its reader [T4, T21]', async () => {
    const { endpoint, key } = faulty('fine');
    await (await ask(endpoint)).reload();
    const [first = '', again = ''] = (await logOf(key)).heads;
    expect(first).to.not.match(/^(cookie|referer|authorization|x-)/im);
    expect(first).to.match(/^accept: application\/json\r$/im);
    expect(first.split(' ')[1]).to.equal(
      new URL(endpoint.replace('{drug}', 'faultol')).href.slice(server.origin.length),
    );
    expect(again).to.match(/^(cache-control: (no-cache|max-age=0)|pragma: no-cache)\r$/im);
  });
});

/** As the browser tells it, in the same frame as it tells the panels. */
const nearViewport = (panels: readonly AnyPanel[]): Promise<AnyPanel[]> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        observer.disconnect();
        const near = new Set(
          entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target),
        );
        resolve(panels.filter((panel) => near.has(panel)));
      },
      { rootMargin: '200px' },
    );
    for (const panel of panels) observer.observe(panel);
  });

describe('many panels at once', () => {
  it('200 of one address make one request, and its failure is not kept [T19]', async () => {
    const transport = useTransport();
    const panels = Array.from({ length: 200 }, (_, index) =>
      create(PANEL_TAGS[index % PANEL_TAGS.length]!, { drug: 'faultol' }),
    );
    theStage().append(...panels);
    const call = await transport.next();
    call.fail();
    for (const panel of panels) await settled(panel);
    expect(transport.calls).to.have.length(1);
    expect(panels.map(({ error }) => error?.code)).to.deep.equal(panels.map(() => 'network'));
    const again = panels[0]!.reload();
    (await transport.next()).fail();
    await again;
    expect(transport.calls).to.have.length(2);
  });

  it('200 of 200 addresses come in, a few at a time [T20]', async () => {
    const { endpoint, key } = faulty('fine');
    const panels = Array.from({ length: 200 }, (_, index) =>
      create('boxed-warning', { drug: 'faultol', endpoint: `${endpoint}&n=${index}` }),
    );
    theStage().append(...panels);
    for (const panel of panels) await settled(panel);
    expect(panels.filter(({ state }) => state !== 'ready')).to.have.length(0);
    const { hits, most } = await logOf(key);
    expect(hits).to.equal(200);
    // Browsers open six to a host; the server learns of an end a moment after the next beginning.
    expect(most).to.be.at.most(12);
  });

  it('of 200 that load lazily only those near the viewport ask, and warnings never wait [T20]', async () => {
    const transport = useTransport();
    const panels = Array.from({ length: 200 }, (_, index) =>
      create('trial-list', { drug: `faultol-${index}`, loading: 'lazy' }),
    );
    theStage().append(...panels);
    for (const panel of panels) await panel.updateComplete;
    await transport.next();
    const near = await nearViewport(panels);
    await turn();
    expect(near.length).to.be.within(1, 100);
    expect(transport.calls.map(({ url }) => url.split('/').at(-1))).to.have.members(
      near.map(({ drug }) => drug),
    );
    const askedFor = async (drug: string): Promise<void> => {
      while (!transport.calls.some(({ url }) => url.endsWith(`/${drug}`))) await transport.next();
    };
    panels.at(-1)!.scrollIntoView();
    await askedFor('faultol-199');
    expect(transport.calls.length).to.be.below(200);
    panels[0]!.before(create('boxed-warning', { drug: 'warnol', loading: 'lazy' }));
    await askedFor('warnol');
  });
});

describe('the page and its time', () => {
  const hidden = (value: string | undefined): void => {
    if (value) Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    else delete (document as { visibilityState?: string }).visibilityState;
  };

  const turnPage = (value: string | undefined): void => {
    hidden(value);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('out of sight between two tries, a panel tries no more often than in sight, and not again on return [T18]', async () => {
    let tries = 0;
    const turning = (...request: Parameters<typeof fetch>): Promise<Response> => {
      if (++tries === 1) turnPage('hidden');
      return fetch(...request);
    };
    configure({ retries: 2, fetch: turning });
    const { random } = Math;
    Math.random = () => 0;
    try {
      const { endpoint, key } = faulty('status', { code: '503' });
      const panel = await ask(endpoint);
      turnPage(undefined);
      await turn();
      expect((await logOf(key)).hits).to.equal(3);
      await expectTold(panel, 'http');
    } finally {
      hidden(undefined);
      Math.random = random;
    }
  });

  for (const years of [-30, 30]) {
    it(`a clock that is ${years} years wrong hides nothing and claims no absence [T22]`, async () => {
      const { now } = Date;
      Date.now = () => now() + years * 365 * 86_400_000;
      try {
        const panel = await ask(faulty('fine').endpoint);
        await expectReady(panel);
        await panel.reload();
        expect(text(part(panel, 'source'))).to.include('Jan 1, 2020');
      } finally {
        Date.now = now;
      }
    });
  }

  it('an answer that a source kept for long is told to be old, also by a clock that is behind [T21, T22]', async () => {
    for (const retrieved of ['2001-02-03T04:05:06Z', '2999-01-01T00:00:00Z']) {
      const source = { name: 'Register', retrieved };
      configure({
        endpoint: 'https://api.example.org/{drug}',
        fetch: () =>
          Promise.resolve(
            jsonResponse({
              contract: 'druglib/1',
              drug: { id: 'faultol', name: 'Faultol' },
              label: { source },
            }),
          ),
      });
      const panel = await settled(await mount('boxed-warning', { drug: 'faultol' }));
      expect(text(part(panel, 'source')), retrieved).to.include(en.stale);
      expect(panel.matches(':state(stale)')).to.equal(true);
    }
  });

  it('without a network says so, and asks once when it is back [T17]', async () => {
    const onLine = (value: boolean): void =>
      void Object.defineProperty(navigator, 'onLine', { value, configurable: true });
    onLine(false);
    try {
      const { endpoint, key } = faulty('fine');
      const panel = await ask(endpoint);
      expect(panel.error?.code).to.equal('offline');
      await expectOracles(panel, { drug: 'faultol', drawn: false });
      expect((await logOf(key)).hits).to.equal(0);
      onLine(true);
      const loaded = eventOf(panel, 'druglib-load');
      dispatchEvent(new Event('online'));
      await loaded;
      dispatchEvent(new Event('online'));
      await turn();
      await expectReady(panel);
      expect((await logOf(key)).hits).to.equal(1);
      expect(parts(panel, 'retry')).to.have.length(0);
      await expectGone(panel);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });
});
