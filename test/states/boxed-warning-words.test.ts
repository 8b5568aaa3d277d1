/** Runs without a browser too, for mutation testing: which sentence goes with which state. */
import { expect } from 'chai';
import { warningSentence } from '../../src/components/boxed-warning/boxed-warning.template.js';
import { languageFor } from '../../src/components/panel/language.js';
import { PANEL_STATES } from '../../src/components/panel/panel-state.js';
import type { PanelView } from '../../src/components/panel/panel-view.js';
import type { Label } from '../../src/data/index.js';
import { en } from '../../src/translations/en.js';

const source = { name: 'Register' };
const resource = {
  drug: { id: '1', name: 'Wordol' },
  section: 'label' as const,
  value: { source, sections: [], skipped: 0 },
  loadedAt: 0,
};

const sentence = (state: string, asked = 'Wordol'): string =>
  warningSentence({
    ...{
      subject: 'warning',
      state,
      language: languageFor('en'),
      heading: '',
      headingLevel: 2,
      asked,
      officialLabel: '',
    },
    ...(!['idle', 'loading', 'error'].includes(state) && { resource }),
  } as unknown as PanelView<Label>);

describe('the sentence about a boxed warning', () => {
  const SENTENCES: Readonly<Record<string, string>> = {
    ready: en.warning.present,
    'none-stated': en.warning.noneStated,
    empty: en.warning.notProvided('Register'),
    'not-provided': en.warning.notProvided('Register'),
    error: en.warning.failed('Wordol'),
    idle: en.warning.unasked('Wordol'),
    loading: en.loading('warning', 'Wordol'),
  };
  for (const state of PANEL_STATES) {
    it(`in the state ${state} is its own`, () => expect(sentence(state)).to.equal(SENTENCES[state]));
  }

  it('without a drug says that nothing is asked', () => expect(sentence('idle', '')).to.equal(en.idle));

  it('that there is none goes with one state alone', () => {
    const states = PANEL_STATES.filter((state) => sentence(state) === en.warning.noneStated);
    expect(states).to.deep.equal(['none-stated']);
  });
});
