import { expect } from 'chai';
import { configure } from '../../../src/index.js';
import type { PanelError } from '../../../src/index.js';
import { en } from '../../../src/translations/en.js';
import { expectOracles } from '../../support/oracles.js';
import { mount, PANEL_TAGS, part, parts, settled, text } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { serverCount } from '../../support/transport.js';

type Code = PanelError['code'];

const otherOrigin = location.origin.replace('localhost', '127.0.0.1');

const FAULTS: [name: string, path: string, code: Code][] = [
  ['a drug that is not there', '/fault/status/404?', 'not-found'],
  ['a drug that is gone', '/fault/status/410?', 'not-found'],
  ['a refusal', '/fault/status/403?', 'unauthorized'],
  ['a source that is too busy', '/fault/status/429?', 'rate-limited'],
  ['a server that fails', '/fault/status/500?', 'http'],
  ['a body that breaks off', '/fault/truncated?', 'network'],
  ['a connection that breaks', '/fault/reset?', 'network'],
  ['a page to sign in, with status 200', '/fault/html?', 'invalid-json'],
  ['a redirect to such a page', '/fault/redirect?to=/fault/html&', 'invalid-json'],
  ['an empty body', '/fault/empty?', 'invalid-json'],
  ['a body that is not JSON', '/fault/garbage?', 'invalid-json'],
  ['a body beyond the limit', '/fault/huge?bytes=2100000&', 'too-large'],
  ['JSON that is no document', '/echo?', 'invalid-data'],
  ['an origin that allows no other', `${otherOrigin}/fault/status/200?`, 'network'],
];

async function ask(tag: string, endpoint: string): Promise<AnyPanel> {
  return settled(await mount(tag, { drug: 'warnol', endpoint }));
}

async function expectTold(panel: AnyPanel, code: Code): Promise<void> {
  expect(panel.state).to.equal('error');
  expect(panel.error?.code).to.equal(code);
  if (code !== 'wrong-drug') expect(text(part(panel, 'content'))).to.include(en.error[code]);
  // Trying again does not mend a set-up.
  expect(parts(panel, 'retry').map((button) => text(button))).to.deep.equal(
    code === 'config' ? [] : [en.retry],
  );
  await expectOracles(panel, { drug: panel.drug, drawn: false });
}

describe('faults of the network, over a real connection', () => {
  for (const [name, path, code] of FAULTS) {
    it(`${name} is told as "${code}" by every panel`, async () => {
      for (const tag of PANEL_TAGS) {
        await expectTold(await ask(tag, `${path}tag=${tag}&drug={drug}`), code);
      }
    });
  }

  for (const path of ['never', 'drip']) {
    it(`an answer that takes too long (${path}) is told, and its connection is closed`, async () => {
      const key = crypto.randomUUID();
      configure({ timeout: 100 });
      await expectTold(await ask('boxed-warning', `/fault/${path}?key=${key}`), 'timeout');
      while (!(await serverCount('aborted-count', key)));
    });
  }

  it('a device without a connection is told as such, and nothing is asked', async () => {
    const key = crypto.randomUUID();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      await expectTold(await ask('boxed-warning', `/fault/status/404?key=${key}`), 'offline');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
    expect(await serverCount('hits', key)).to.equal(0);
  });

  it('a file for another drug is refused, and the right one is shown', async () => {
    const file = new URL('./warnol.json', import.meta.url).href;
    const right = await ask('boxed-warning', file);
    expect(text(part(right, 'warning'))).to.include('Warnol warns of a fall.');
    await expectOracles(right, { drug: 'Warnol' });
    const wrong = await settled(await mount('boxed-warning', { drug: 'otherol', endpoint: file }));
    expect(text(wrong)).to.include(en.wrongDrug('otherol', 'Warnol')).and.to.not.include('of a fall');
    await expectTold(wrong, 'wrong-drug');
  });

  it('an address that cannot be asked is a fault of the set-up', async () => {
    const addresses = ['javascript:alert(1)', 'https://user:secret@example.org/{drug}', '/{drugs}', '/{drug'];
    for (const endpoint of addresses) {
      const panel = await ask('boxed-warning', endpoint);
      await expectTold(panel, 'config');
      expect(text(panel)).to.not.include('secret');
    }
  });

  it('a format that is not known is a fault of the set-up', async () => {
    const panel = await settled(await mount('trial-list', { drug: 'warnol', format: 'constructor' }));
    await expectTold(panel, 'config');
  });
});
