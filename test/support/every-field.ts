/** A document in which each text of the contract is there once. */
import type { DrugDocument } from '../../src/index.js';

const PLACEHOLDER = 'TEXT';

const template = (): unknown => {
  const text = PLACEHOLDER;
  const url = 'https://example.org/URL';
  const source = {
    name: text,
    url,
    effective: text,
    updated: text,
    version: text,
    disclaimer: text,
    lang: text,
  };
  const run = [text, { text, marks: ['strong', text], url }];
  const body = [
    text,
    { type: 'paragraph', text: run },
    { type: 'heading', text },
    { type: 'list', items: [text, { text: run, items: [text] }] },
    { type: 'table', caption: text, head: [text, run], rows: [[text, run]] },
    { type: 'of-tomorrow', words: [text] },
  ];
  return {
    contract: 'druglib/1',
    drug: {
      id: text,
      name: text,
      genericName: text,
      aliases: [text],
      identifiers: { rxcui: [text], setId: [text] },
    },
    label: {
      ...{ source, url, indicationsUrl: url },
      boxedWarning: { status: 'present', warnings: [{ title: text, body, url }] },
      facts: { drugClass: [text], routes: [text], dosageForms: [text], manufacturer: text, marketing: text },
      sections: [
        { id: 'indications', title: text, body, url },
        { id: text, title: text, body },
      ],
    },
    studies: {
      source,
      items: [
        {
          ...{ id: text, title: run, url, journal: text, published: text, authors: [text], types: [text] },
          abstract: [{ label: text, text: run }],
          identifiers: { pmid: text, pmcid: text, doi: text },
          flags: [text],
        },
      ],
      more: url,
    },
    trials: {
      source,
      items: [
        {
          ...{
            id: text,
            title: text,
            url,
            status: text,
            phases: [text],
            studyType: text,
            conditions: [text],
          },
          ...{ interventions: [text], summary: body, sponsor: text, whyStopped: [text] },
          enrollment: { count: 3, type: text },
          ...{ start: text, completion: text, verified: text },
          locations: {
            total: 1,
            countries: [text],
            sites: [{ facility: text, city: text, state: text, country: text, status: text }],
          },
        },
      ],
    },
    articles: {
      source,
      items: [
        {
          title: text,
          url,
          publisher: text,
          published: text,
          author: text,
          category: text,
          summary: text,
          flags: [text],
        },
      ],
    },
  };
};

function replaced(value: unknown, text: string, url: string): unknown {
  if (value === PLACEHOLDER) return text;
  if (value === 'https://example.org/URL') return url;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text, url));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member, text, url)]));
}

/** That text in every field that takes text, that address in every field that takes one. */
export const everyField = (text: string, url = 'https://example.org/'): DrugDocument =>
  replaced(template(), text, url) as DrugDocument;
