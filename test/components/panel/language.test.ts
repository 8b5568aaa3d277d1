import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { languageFor } from '../../../src/components/panel/language.js';
import { followTranslations } from '../../../src/translation-queue.js';
import { registerTranslation } from '../../../src/index.js';
import { en } from '../../../src/translations/en.js';
import { es } from '../../../src/translations/es.js';
import { fr } from '../../../src/translations/fr.js';
import { skipWithoutDevTools } from '../../support/engine.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { create, innerPanels, mount, part, settled, text, theStage } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { TRANSLATIONS } from '../../support/translations.js';

const headingOf = (panel: AnyPanel): string => text(part(panel, 'heading'));

/** A change of the page reaches the panels as a microtask, and they draw themselves in another. */
async function drawn(...panels: AnyPanel[]): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const panel of panels) await panel.updateComplete;
}

afterEach(() => {
  theStage().removeAttribute('lang');
  document.documentElement.lang = 'en';
});

describe('The language of a panel', () => {
  it('is that of the nearest ancestor, and follows it', async () => {
    const panel = await mount('trial-list');
    expect(headingOf(panel)).to.equal(en.heading.trials);
    theStage().lang = 'es';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(es.heading.trials);
    panel.lang = 'fr';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(fr.heading.trials);
  });

  it('is that of the page where nothing is nearer, and follows it', async () => {
    const panel = await mount('trial-list');
    document.documentElement.lang = 'es-MX';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(es.heading.trials);
  });

  it('reaches into shadow roots', async () => {
    const host = document.createElement('div');
    theStage().append(host);
    const panel = create('trial-list');
    host.attachShadow({ mode: 'open' }).append(panel);
    theStage().lang = 'es';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(es.heading.trials);
    host.lang = 'fr';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(fr.heading.trials);
  });

  it('reaches the panels of a whole page', async () => {
    const page = await mount(
      'drug-monograph',
      {},
      { data: { contract: 'druglib/1', drug: { id: 'a', name: 'A' } } },
    );
    theStage().lang = 'es';
    await drawn(page, ...innerPanels(page));
    await settled(page);
    const words = innerPanels(page).map((panel) => part(panel, 'frame').getAttribute('lang'));
    expect(words).to.deep.equal(Array(5).fill('es'));
  });

  it('is that of the new place when the panel moves', async () => {
    const panel = await mount('trial-list');
    const other = document.createElement('div');
    other.lang = 'es';
    theStage().append(other);
    other.append(panel);
    await drawn(panel);
    expect(headingOf(panel)).to.equal(es.heading.trials);
  });

  it('is the page’s, else English, where a tag is none', async () => {
    const panel = await mount('trial-list', { lang: 'xx_bad!' });
    expect(headingOf(panel)).to.equal(en.heading.trials);
    document.documentElement.lang = 'es';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(es.heading.trials);
    panel.lang = '';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(es.heading.trials);
    document.documentElement.lang = '';
    await drawn(panel);
    expect(headingOf(panel)).to.equal(en.heading.trials);
  });

  it('is told by the frame', async () => {
    const panel = await mount('trial-list', { lang: 'ja' });
    expect(part(panel, 'frame').getAttribute('lang')).to.equal('en');
  });

  it('asks the page’s document no more when the last panel is gone', async () => {
    const observed = MutationObserver.prototype.observe;
    const stopped = MutationObserver.prototype.disconnect;
    let running = 0;
    const seen = new Set<MutationObserver>();
    MutationObserver.prototype.observe = function (...given) {
      if (given[1]?.attributeFilter?.[0] === 'lang') {
        running += 1;
        seen.add(this);
      }
      observed.apply(this, given);
    };
    MutationObserver.prototype.disconnect = function () {
      if (seen.delete(this)) running -= 1;
      stopped.apply(this);
    };
    const panels = [await mount('trial-list'), await mount('media-articles')];
    expect(running).to.equal(1);
    for (const panel of panels) panel.remove();
    expect(running).to.equal(0);
    MutationObserver.prototype.observe = observed;
    MutationObserver.prototype.disconnect = stopped;
  });
});

describe('Words and formats', () => {
  it('go by the best translation and by the whole tag', () => {
    expect(languageFor('es-MX').terms.retry).to.equal(es.retry);
    expect(languageFor('es-MX').number(1234.5)).to.equal('1,234.5');
    expect(languageFor('es-ES').number(12345.5)).to.equal('12.345,5');
    expect(languageFor('en-GB').date('2016-01-28')).to.equal('28 Jan 2016');
    expect(languageFor('en').date('2016-01-28')).to.equal('Jan 28, 2016');
    expect(languageFor('pt_BR').terms.retry).to.equal(TRANSLATIONS['pt']!.retry);
    for (const tag of ['zh', 'zh-CN', 'zh-Hans-SG']) {
      expect(languageFor(tag).terms.retry).to.equal(TRANSLATIONS['zh']!.retry);
    }
  });

  it('are both English where a language has no words', () => {
    for (const tag of ['ja', 'zh-TW', 'zh-Hant', 'und', 'x-private']) {
      expect(languageFor(tag).terms.retry, tag).to.equal(en.retry);
      expect(languageFor(tag).date('2016-01-28'), tag).to.equal('Jan 28, 2016');
      expect(languageFor(tag).tag, tag).to.equal('en');
    }
  });
});

describe('American English', () => {
  /** Engines differ in the space before AM. */
  const plain = (words: string): string => words.replace(/\u202f/g, ' ');

  it('is written as Intl writes it', () => {
    const written = languageFor('en-US');
    const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
    const times = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
    const days = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
    const months = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', timeZone: 'UTC' });
    for (let day = 0; day < 366; day++) {
      const date = new Date(Date.UTC(2024, 0, 1 + day));
      const known = date.toISOString().slice(0, 10);
      expect(written.date(known)).to.equal(dates.format(date));
      expect(written.dayAndMonth(known)).to.equal(days.format(date));
      expect(written.date(known.slice(0, 7))).to.equal(months.format(date));
      const moment = date.getTime() + day * 4_000_000;
      expect(written.time(moment)).to.equal(plain(times.format(moment)));
    }
    const numbers = new Intl.NumberFormat('en-US');
    const plurals = new Intl.PluralRules('en-US');
    for (const count of [0, 1, 2, 10, 999, 1000, 12_345, 123_456, 1_234_567, 10_000_000]) {
      expect(written.number(count)).to.equal(numbers.format(count));
      expect(written.plural(count)).to.equal(plurals.select(count));
    }
    const lists = new Intl.ListFormat('en-US');
    for (const list of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
      expect(written.sentenceList(list)).to.equal(lists.format(list));
    }
  });

  it('tells the time of the reader’s own zone', async function () {
    await skipWithoutDevTools(this, 'time zones cannot be emulated');
    let moment = Date.UTC(2020, 0, 1);
    for (const timezoneId of ['Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland', '']) {
      await executeServerCommand('emulate-time-zone', { timezoneId });
      const times = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });
      for (let hour = 0; hour < 24; hour++) {
        moment += 3_600_000;
        expect(languageFor('en-US').time(moment), timezoneId).to.equal(plain(times.format(moment)));
      }
    }
  });

  it('is drawn without Intl, whose first formatter a slow phone waits for', async () => {
    const made: string[] = [];
    const kinds = ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'Collator'] as const;
    const native = kinds.map((kind) => Intl[kind]);
    for (const kind of kinds) {
      const counting = new Proxy(Intl[kind], {
        construct(target, given) {
          made.push(kind);
          return Reflect.construct(target, given) as object;
        },
      });
      Object.assign(Intl, { [kind]: counting });
    }
    try {
      await mount('drug-monograph', { lang: 'en' }, { data: lioresalIntrathecal });
      expect(made).to.deep.equal([]);
      await mount('drug-monograph', { lang: 'en-CA' }, { data: lioresalIntrathecal });
      expect(made).to.include('DateTimeFormat');
    } finally {
      kinds.forEach((kind, index) => Object.assign(Intl, { [kind]: native[index] }));
    }
  });
});

describe('What stands side by side', () => {
  const TOLD: Readonly<Record<string, string>> = {
    en: '137 studies, 2003 to 2011',
    de: '137 Studien, 2003 bis 2011',
    zh: '137 项研究，2003 至 2011',
  };

  for (const [code, words] of Object.entries(TOLD)) {
    it(`is told apart by a comma, not by a word or by nothing, in ${code}`, async () => {
      theStage().lang = code;
      const panel = await mount('related-studies', {}, { data: lioresalIntrathecal });
      expect(text(panel)).to.include(words);
    });
  }

  it('is told apart in Arabic too, where numbers keep their order', () => {
    const { list } = languageFor('ar');
    expect(list(['137', '2003'])).to.equal('137، 2003');
  });
});

describe('A host', () => {
  it('changes a word, and the panels on the page follow', async () => {
    const panel = await mount('trial-list', { lang: 'en-ZA' });
    registerTranslation({ $code: 'en-ZA', heading: { trials: 'Trials here' } });
    await drawn(panel);
    expect(headingOf(panel)).to.equal('Trials here');
    expect(languageFor('en-ZA').terms.heading.studies).to.equal(en.heading.studies);
    expect(languageFor('en').terms.heading.trials).to.equal(en.heading.trials);
  });

  it('keeps its words when the language comes later', () => {
    registerTranslation({ $code: 'eo', retry: 'Denove' });
    registerTranslation({ $code: 'eo', $complete: true, retry: 'Reprovi', retrying: 'Reprovante' });
    expect(languageFor('eo').terms.retry).to.equal('Denove');
    expect(languageFor('eo').terms.retrying).to.equal('Reprovante');
  });

  it('adds a language; what it lacks is in English', async () => {
    const panel = await mount('trial-list', { lang: 'sw' });
    registerTranslation({ $code: 'sw', heading: { trials: 'Majaribio' } });
    await drawn(panel);
    expect(headingOf(panel)).to.equal('Majaribio');
    expect(part(panel, 'frame').getAttribute('lang')).to.equal('sw');
    expect(languageFor('sw').terms.retry).to.equal(en.retry);
  });

  it('adds traditional Chinese beside the simplified', () => {
    registerTranslation({ $code: 'zh-Hant', retry: '重試' });
    expect(languageFor('zh-TW').terms.retry).to.equal('重試');
    expect(languageFor('zh').terms.retry).to.equal('重试');
  });

  it('cannot break a panel by a value of another kind, nor reach a prototype', () => {
    const words = JSON.parse(
      '{"$code":"en-NZ","__proto__":{"polluted":1},"showing":"x","retry":3,"heading":null}',
    );
    registerTranslation(words as { $code: string });
    const { terms } = languageFor('en-NZ');
    expect([terms.showing('1', '2'), terms.retry, terms.heading.trials]).to.deep.equal([
      en.showing('1', '2'),
      en.retry,
      en.heading.trials,
    ]);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('is told that a code is no language tag', () => {
    expect(() => registerTranslation({ $code: 'no tag!' })).to.throw('no tag!');
  });
});

describe('Scripts with translations', () => {
  const page = globalThis as { druglibTranslations?: unknown };
  const silence = console.error;
  afterEach(() => {
    delete page.druglibTranslations;
    console.error = silence;
  });

  it('may run before or after the library, and twice', () => {
    page.druglibTranslations = [{ $code: 'en-001', retry: 'Before' }];
    followTranslations();
    expect(languageFor('en-001').terms.retry).to.equal('Before');
    (page.druglibTranslations as unknown[]).push({ $code: 'en-001', retry: 'After' });
    expect(languageFor('en-001').terms.retry).to.equal('After');
    followTranslations();
    expect(page.druglibTranslations).to.have.length(2);
  });

  it('do not trip over an element with the name of the list, nor over what is no translation', () => {
    const anchor = document.createElement('a');
    anchor.id = 'druglibTranslations';
    document.body.append(anchor);
    console.error = () => undefined;
    followTranslations();
    (page.druglibTranslations as unknown[]).push(null, 7, { retry: 'x' }, { $code: 'en-002', retry: 'Last' });
    expect(languageFor('en-002').terms.retry).to.equal('Last');
    anchor.remove();
  });
});
