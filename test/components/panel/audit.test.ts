import { expect } from 'chai';
import { configure, DruglibRenderedEvent } from '../../../src/index.js';
import { lioresalIntrathecal, SECTION_OF } from '../../support/fixtures.js';
import { eventOf, mount, PANEL_TAGS, settled } from '../../support/panel.js';
import { turn } from '../../support/transport.js';

type Heard = Pick<DruglibRenderedEvent, 'drug' | 'section' | 'source' | 'version' | 'hash'>;

async function rendered(tag: string, data: object = lioresalIntrathecal): Promise<Heard> {
  const heard = eventOf<DruglibRenderedEvent>(document, 'druglib-rendered');
  await mount(tag, {}, { data });
  const event = await heard;
  expect(event).to.be.instanceOf(DruglibRenderedEvent);
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return Object.fromEntries(fields) as Heard;
}

describe('the audit event', () => {
  it('is not sent unless a page asks for it', async () => {
    const heard: Event[] = [];
    const hear = (event: Event): void => void heard.push(event);
    document.addEventListener('druglib-rendered', hear);
    await settled(await mount('boxed-warning', {}, { data: lioresalIntrathecal }));
    await crypto.subtle.digest('SHA-256', new Uint8Array());
    await turn();
    document.removeEventListener('druglib-rendered', hear);
    expect(heard).to.deep.equal([]);
  });

  for (const tag of PANEL_TAGS)
    it(`${tag} says which content came on screen, and nothing else`, async () => {
      configure({ audit: true });
      const section = SECTION_OF[tag];
      const { name, version, effective, updated } = lioresalIntrathecal[section]!.source;
      const { hash, ...fields } = await rendered(tag);
      expect(fields).to.deep.equal({
        drug: 'lioresal-intrathecal',
        section,
        source: name,
        version: version ?? effective ?? updated,
      });
      expect(hash).to.match(/^[\da-f]{64}$/);
    });

  it('has the same hash for the same content, and another for another', async () => {
    configure({ audit: true });
    const copy = structuredClone(lioresalIntrathecal);
    const { hash } = await rendered('boxed-warning');
    expect((await rendered('boxed-warning', copy)).hash).to.equal(hash);
    copy.label!.boxedWarning = { status: 'present', warnings: [{ body: ['One word less'] }] } as never;
    expect((await rendered('boxed-warning', copy)).hash).to.not.equal(hash);
  });

  it('comes without a hash where the browser has none to give', async () => {
    configure({ audit: true });
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      expect((await rendered('boxed-warning')).hash).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });
});
