import { expect } from 'chai';
import {
  dropEcho,
  labelText,
  liftHeading,
  liftWarningTitle,
  toBlocks,
} from '../../../src/data/text/label-prose.js';

describe('the text of a label field', () => {
  const cases: [string, unknown, string[]][] = [
    ['is nothing when missing', undefined, []],
    ['is nothing when null', null, []],
    ['is nothing when empty', ['', '  ', null, 5, {}], []],
    ['may be one string', ' Take one. ', ['Take one.']],
    ['leaves out strings that an earlier one contains', ['A. B. C.', 'B.', 'C.', 'B.'], ['A. B. C.']],
    ['keeps strings that no earlier one contains', ['A.', 'A. B.', 'C.'], ['A.', 'A. B.', 'C.']],
  ];
  for (const [title, value, expected] of cases) {
    it(title, () => expect(labelText(value)).to.deep.equal(expected));
  }
});

describe('a section title run into the text', () => {
  const known = ['Indications and usage', 'Uses', 'Use(s)', 'Use', 'Do not use', 'Questions or comments?'];
  const lifted: [string, string, string, string][] = [
    ['1 INDICATIONS AND USAGE X is', 'INDICATIONS AND USAGE', 'X is', '1'],
    ['1. INDICATIONS & USAGE: X is', 'INDICATIONS & USAGE', 'X is', '1'],
    ['INDICATIONS AND USAGE x is', 'INDICATIONS AND USAGE', 'x is', ''],
    ['1 lNDlCATIONS AND USAGE X is', 'lNDlCATIONS AND USAGE', 'X is', '1'],
    ['Indications and Usage Noise.', 'Indications and Usage', 'Noise.', ''],
    ['Uses For noise', 'Uses', 'For noise', ''],
    ['Uses softens noise', 'Uses', 'softens noise', ''],
    ['Use(s) softens noise', 'Use(s)', 'softens noise', ''],
    ['Do not use • if torn', 'Do not use', '• if torn', ''],
    ['Questions or comments? call us', 'Questions or comments?', 'call us', ''],
  ];
  for (const [text, heading, rest, number] of lifted) {
    it(`is lifted from "${text}"`, () => {
      expect(liftHeading(text, known)).to.deep.equal([heading, rest, number]);
    });
  }

  const left = [
    'Do not use if torn',
    'Use with care',
    'Uses of it are many',
    'INDICATIONS AND USAGE OF CALMEX are',
    'Indications and usage are told below',
    'USERS sleep',
    'INDICATIONS AND USAGE',
    'X. INDICATIONS AND USAGE Y',
    '5 mg each evening',
    '',
  ];
  for (const text of left) {
    it(`is not sought in "${text}"`, () => expect(liftHeading(text, known)).to.deep.equal(['', text, '']));
  }
});

describe('the title of a boxed warning', () => {
  const highlights = 'See full prescribing information for complete boxed warning.';
  const lifted: [string, string, string][] = [
    ['capitals before a sentence', 'WARNING: DEEP SLEEP', 'Calmers cause sleep.'],
    ['the brand in capitals begins the sentence', 'WARNING: DEEP SLEEP', 'CALMEX XR can cause sleep.'],
    [
      'the Highlights repeat it',
      'WARNING: DEEP SLEEP',
      `CNS calmers do. WARNING: DEEP SLEEP ${highlights} Calm.`,
    ],
    ['a sentence that takes up its words', 'WARNING Sleep in Older Patients', 'Older patients sleep.'],
  ];
  for (const [why, title, rest] of lifted) {
    it(`is lifted: ${why}`, () => {
      expect(liftWarningTitle(`${title} ${rest}`, ['Calmex', 'Calmex XR'])).to.deep.equal([title, rest]);
    });
  }

  const left = [
    'WARNING: DEEP SLEEP CNS calmers cause sleep.',
    'WARNING: DEEP SLEEP CNS Calmers cause sleep.',
    'WARNING: SLEEP FROM USE OF CALMEX Deep Sleep It causes sleep.',
    'WARNING Calmers cause sleep in older patients.',
    'WARNING Sleep in Patients and Others Calmers cause it.',
    'WARNING: DO NOT USE IF TORN.',
    'SEAL NOTICE: DO NOT USE IF TORN.',
    'Moderate Noise - 1 mg',
    'WARNING',
    '',
  ];
  for (const text of left) {
    it(`is left in "${text}"`, () => expect(liftWarningTitle(text, ['Calmex'])).to.deep.equal(['', text]));
  }
});

describe('a summary that repeats the section', () => {
  const main =
    'CALMEX® is indicated for restless evenings (RED) of grown people beside a road [see Clinical Studies (14.1)]. It is not meant or made for noise.';
  const dropped: [string, string][] = [
    [
      'word for word',
      'CALMEX is indicated for restless evenings (RED) of grown people beside a road. It is not meant or made for noise. (1)',
    ],
    [
      'without an abbreviation',
      'CALMEX is indicated for restless evenings of grown people beside a road ( 1 ) It is not meant or made for noise (1, 5.2)',
    ],
    [
      'with half of a denial',
      'CALMEX is indicated for restless evenings (RED) of grown people beside a road. It is not meant for noise.',
    ],
    [
      'of its first sentence',
      'CALMEX is indicated for restless evenings (RED) of grown people beside a road (1)',
    ],
    [
      'with a class that is shown',
      'CALMEX is an evening soother (ES) indicated for restless evenings of grown people beside a road (1)',
    ],
  ];
  for (const [how, echo] of dropped) {
    it(`is dropped when it does so ${how}`, () => {
      expect(dropEcho(`${main} ${echo}`, '', 'Evening Soother')).to.equal(main);
    });
  }

  const kept: [string, string][] = [
    [
      'says more',
      'CALMEX is indicated for restless evenings (RED) of grown people beside a road. It is not meant for noise or work.',
    ],
    ['stops in the middle of a sentence', 'CALMEX is indicated for restless'],
    [
      'has another number',
      'CALMEX is indicated for 2 restless evenings (RED) of grown people beside a road. It is not meant for noise.',
    ],
    [
      'leaves out a denial',
      'CALMEX is indicated for restless evenings (RED) of grown people beside a road. It is meant or made for noise.',
    ],
    [
      'names a class that is not shown',
      'CALMEX is a noise soother indicated for restless evenings of grown people beside a road (1)',
    ],
    ['begins elsewhere', 'It is not meant or made for noise.'],
  ];
  for (const [why, echo] of kept) {
    it(`is kept when it ${why}`, () => {
      expect(dropEcho(`${main} ${echo}`, '', 'Evening Soother')).to.equal(`${main} ${echo}`);
    });
  }

  it('is not seen in a short order that is given twice', () => {
    const text = 'Shake the bottle well before each dose. Take 5 mL. Shake the bottle well before each dose.';
    expect(dropEcho(text)).to.equal(text);
  });
});

describe('label prose as blocks', () => {
  it('stays one paragraph without a mark', () => {
    expect(toBlocks('A (e.g. 1.5 mg - 2 mg). o B. 14.1 C')).to.deep.equal([
      'A (e.g. 1.5 mg - 2 mg). o B. 14.1 C',
    ]);
  });

  it('is nothing for an empty text', () => expect(toBlocks('')).to.deep.equal([]));

  it('makes lists of typed bullets', () => {
    expect(toBlocks('due to: • heat •cold ■ noise')).to.deep.equal([
      'due to:',
      { type: 'list', items: ['heat', 'cold', 'noise'] },
    ]);
    expect(toBlocks('• heat')).to.deep.equal([{ type: 'list', items: ['heat'] }]);
  });

  it('takes no product of units for a bullet', () => {
    expect(toBlocks('AUC 2 ng • h/mL or 3 ng•hr/mL')).to.deep.equal(['AUC 2 ng • h/mL or 3 ng•hr/mL']);
  });

  it('begins a paragraph at each subsection of its own, and a heading where its end is sure', () => {
    const text =
      'Two trials (14.1). 14.1 Trials in Noise The trial took 14.2 Years. 14.2 Silence Silent rooms.';
    expect(toBlocks(text, [], '14')).to.deep.equal([
      'Two trials (14.1).',
      { type: 'heading', text: '14.1 Trials in Noise' },
      'The trial took',
      '14.2 Years. 14.2 Silence Silent rooms.',
    ]);
  });

  it('takes no capital inside a title for the end of it', () => {
    expect(toBlocks('2.1 Hepatitis A Vaccine is old.', [], '2')).to.deep.equal([
      '2.1 Hepatitis A Vaccine is old.',
    ]);
    expect(toBlocks('2.1 Use In the Old is rare.', [], '2')).to.deep.equal(['2.1 Use In the Old is rare.']);
  });

  it('cuts at parts that are known', () => {
    const part = 'Elders take 5 mg each evening and not more, whatever happens.';
    expect(toBlocks(`Take 10 mg. ${part} Sleep.`, [part, 'Take'])).to.deep.equal([
      'Take 10 mg.',
      part,
      'Sleep.',
    ]);
  });
});
