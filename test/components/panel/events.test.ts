import { expect } from 'chai';
import {
  DruglibErrorEvent,
  DruglibLoadEvent,
  DruglibNavigateEvent,
  DruglibPageEvent,
} from '../../../src/index.js';
import { lioresalIntrathecal, SECTION_OF } from '../../support/fixtures.js';
import {
  eventOf,
  links,
  LIST_TAGS,
  mount,
  PANEL_TAGS,
  part,
  settled,
  theStage,
} from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { jsonResponse, turn, useAnswers } from '../../support/transport.js';

const NAMES = ['druglib-load', 'druglib-error', 'druglib-navigate', 'druglib-page'];
const heard: Event[] = [];
const hear = (event: Event): void => void heard.push(event);

/** The members that an event of ours adds to those of every event. */
const fieldsOf = (event: Event): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

function stopLeaving(event: Event): void {
  event.preventDefault();
}

describe('events', () => {
  beforeEach(() => {
    heard.length = 0;
    for (const name of NAMES) document.addEventListener(name, hear);
    document.addEventListener('click', stopLeaving);
  });
  afterEach(() => {
    for (const name of NAMES) document.removeEventListener(name, hear);
    document.removeEventListener('click', stopLeaving);
  });

  for (const tag of PANEL_TAGS) {
    it(`${tag} tells once that it has loaded, and nothing of what`, async () => {
      useAnswers(() => lioresalIntrathecal);
      const panel = await settled(await mount(tag, { drug: 'baclofen' }));
      panel.requestUpdate();
      await panel.updateComplete;
      expect(heard).to.have.length(1);
      expect(heard[0]).to.be.instanceOf(DruglibLoadEvent);
      const section = SECTION_OF[tag];
      const source = lioresalIntrathecal[section]!.source.name;
      const fields = { drug: 'lioresal-intrathecal', section, state: 'ready', source };
      expect(fieldsOf(heard[0]!)).to.deep.equal(fields);
    });

    it(`${tag} tells once that it has failed, without the address`, async () => {
      useAnswers(() => jsonResponse({}, { status: 429 }), 'https://api.example.org/{drug}?token=secret');
      await settled(await mount(tag, { drug: 'baclofen' }));
      expect(heard).to.have.length(1);
      expect(heard[0]).to.be.instanceOf(DruglibErrorEvent);
      const fields = { drug: 'baclofen', section: SECTION_OF[tag], code: 'rate-limited', status: 429 };
      expect(fieldsOf(heard[0]!)).to.deep.equal(fields);
      expect(JSON.stringify(fieldsOf(heard[0]!))).to.not.match(/secret|https/);
    });
  }

  it('bubble and leave shadow roots; only navigation can be cancelled', async () => {
    const host = document.createElement('div');
    const panel = document.createElement('trial-list');
    panel.data = lioresalIntrathecal;
    host.attachShadow({ mode: 'open' }).append(panel);
    theStage().append(host);
    await settled(panel);
    links(panel)[0]!.click();
    part(panel, 'more').click();
    await eventOf(panel, 'druglib-page');
    panel.data = {} as never;
    await settled(panel);
    expect(heard.map(({ type }) => type)).to.have.members(NAMES);
    for (const { bubbles, composed, cancelable, type } of heard) {
      expect([type, bubbles, composed]).to.deep.equal([type, true, true]);
      expect(cancelable, type).to.equal(type === 'druglib-navigate');
    }
  });

  it('a link tells where it leads, and a host that cancels keeps the page', async () => {
    document.removeEventListener('click', stopLeaving);
    const panel = await mount('trial-list', {}, { data: lioresalIntrathecal });
    const [link] = links(panel);
    panel.addEventListener('druglib-navigate', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    const [event, ...others] = heard.filter(({ type }) => type === 'druglib-navigate');
    expect(others).to.have.length(0);
    expect(event).to.be.instanceOf(DruglibNavigateEvent);
    expect(fieldsOf(event!)).to.deep.equal({ href: link!.href, kind: 'trial', id: 'NCT00000001' });
  });

  it('a link that no host cancels is opened by the browser', async () => {
    document.removeEventListener('click', stopLeaving);
    let prevented: boolean | undefined;
    const judge = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', judge, { once: true });
    const panel = await mount('trial-list', {}, { data: lioresalIntrathecal });
    links(panel)[0]!.click();
    expect(prevented).to.equal(false);
  });

  it('every kind of link has its word', async () => {
    const kindsOf = (panel: AnyPanel): (string | undefined)[] =>
      links(panel).map(({ dataset }) => dataset['kind']);
    const kinds = new Set<string | undefined>();
    for (const tag of PANEL_TAGS) {
      const panel = await mount(tag, {}, { data: lioresalIntrathecal });
      for (const kind of kindsOf(panel)) kinds.add(kind);
    }
    expect([...kinds]).to.have.members(['section', 'label', 'source', 'study', 'trial', 'article', 'more']);
  });

  for (const tag of LIST_TAGS.filter((each) => each !== 'media-articles')) {
    it(`${tag} tells how much is shown`, async () => {
      const panel = await mount(tag, {}, { data: lioresalIntrathecal });
      part(panel, 'more').click();
      const event = await eventOf<DruglibPageEvent>(panel, 'druglib-page');
      expect(event).to.be.instanceOf(DruglibPageEvent);
      const total = tag === 'trial-list' ? 48 : 137;
      expect(fieldsOf(event)).to.deep.equal({ shown: 10, total });
      await turn();
      expect(heard.filter(({ type }) => type === 'druglib-page')).to.have.length(1);
    });
  }
});
