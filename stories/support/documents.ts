// Documents that exist for looks: much of everything.
import type { DrugDocument } from '../../src/data/contract/document.js';
import { lioresalIntrathecal } from '../../test/fixtures/druglib/index.js';

const { contract, drug, label, studies, trials, articles } = lioresalIntrathecal;

/** Who the document is about and its contract: a beginning for documents of a single section. */
export const bare: DrugDocument = { contract, drug };

/** A label with a source and nothing else. */
export const bareLabel: DrugDocument = { ...bare, label: { source: label!.source } };

const SENTENCE =
  'Nothing here may be cut, folded away or made smaller, however much of it there is and however narrow the place. ';
const longTitle = `${SENTENCE}${SENTENCE}`.trim();
const longText = SENTENCE.repeat(24).trim();
const longWord = 'Dichlorodiphenyltrichloroethane'.repeat(4);

export const longTexts: DrugDocument = {
  contract,
  drug: { ...drug, name: `Lioresal ${longWord}`, genericName: `${SENTENCE}${longWord}` },
  label: {
    ...label!,
    boxedWarning: {
      status: 'present',
      warnings: [{ title: longTitle, body: [longText, longWord, longText] }],
    },
    facts: { ...label!.facts, drugClass: [longTitle, longWord], manufacturer: `${longTitle} ${longWord}` },
    sections: label!.sections!.map((section) => ({
      ...section,
      title: longTitle,
      body: [longText, longText],
    })),
  },
  studies: {
    ...studies!,
    items: studies!.items.slice(0, 6).map((study) => ({
      ...study,
      title: `${longTitle} ${longWord}`,
      journal: longTitle,
      abstract: [{ label: 'Background', text: longText }],
    })),
  },
  trials: {
    ...trials!,
    items: trials!.items.slice(0, 6).map((trial) => ({
      ...trial,
      title: longTitle,
      conditions: [longWord, longTitle],
      sponsor: longTitle,
      summary: [longText],
    })),
  },
  articles: {
    ...articles!,
    items: articles!.items.map((article) => ({
      ...article,
      title: `${longTitle} ${longWord}`,
      publisher: longTitle,
      summary: longText,
    })),
  },
};

/** Two boxed warnings of one label. */
export const severalWarnings: DrugDocument = {
  ...lioresalIntrathecal,
  label: {
    ...label!,
    boxedWarning: {
      status: 'present',
      warnings: [
        {
          title: 'WARNING: SAMPLE RISK OF FALLS',
          body: ['Falls were more frequent at night [see Warnings and Precautions (5.1)].'],
        },
        {
          title: 'WARNING: SAMPLE RISK OF WRONG DOSES',
          body: [
            'Never give more than the table says.',
            {
              type: 'table',
              caption: 'Made-up doses',
              head: ['Age', 'Largest dose'],
              rows: [
                ['children', '50 micrograms'],
                ['adults', '100 micrograms'],
              ],
            },
          ],
        },
      ],
    },
  },
};
