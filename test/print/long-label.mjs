// A document of which most is folded on screen.

const words = (name, count) => Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');

const SECTIONS = ['indications', 'dosage', 'storage', 'overdose', 'interactions', 'pregnancy', 'supply'];
const bodies = SECTIONS.map((id) => words(id, 120));
const abstract = words('abstract', 200);
const authors = ['Ada One', 'Bea Two', 'Cyd Three', 'Dan Four', 'Eve Five'];
const source = { name: 'Sample source', updated: '2020-02-29' };
const url = (path) => `https://example.org/${path}`;

const document = {
  contract: 'druglib/1',
  drug: { id: 'sample', name: 'Samplol' },
  label: {
    source,
    url: url('label'),
    boxedWarning: { status: 'present', warnings: [{ title: 'WARNING: SAMPLE', body: ['Take care.'] }] },
    facts: { manufacturer: 'Sample Works' },
    sections: SECTIONS.map((id, index) => ({ id, title: `Title of ${id}`, body: [bodies[index]] })),
  },
  studies: {
    source,
    items: [
      { id: 's1', title: 'A sample study', url: url('study'), authors, abstract: [{ text: abstract }] },
    ],
  },
  trials: {
    source,
    items: [
      {
        ...{
          id: 't1',
          title: 'A sample trial',
          url: url('trial'),
          status: 'completed',
          sponsor: 'Sample Sponsor',
        },
        locations: {
          total: 1,
          sites: [{ facility: 'Sample Hospital', city: 'Sampleton', country: 'Nowhere' }],
        },
      },
    ],
  },
  articles: {
    source,
    items: Array.from({ length: 6 }, (_, index) => ({ title: `News ${index}`, url: url(`news-${index}`) })),
  },
};

export const longLabel = {
  document,
  folded: [...bodies, abstract, ...authors, 'Sample Sponsor', 'Sample Hospital, Sampleton, Nowhere'],
  addresses: [url('label'), url('study'), url('trial'), url('news-0')],
};
