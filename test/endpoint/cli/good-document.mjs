/** A document that uses all of the contract. All names, words and codes are invented. */
export const goodDocument = () => ({
  contract: 'druglib/1',
  drug: {
    id: 'tranquillex',
    name: 'Tranquillex',
    genericName: 'calmazine',
    aliases: ['Calmazine hydrochloride'],
    identifiers: {
      rxcui: ['9000101'],
      ndc: ['0999-1001-01', '00999100230'],
      setId: ['00000000-0000-4000-8000-000000000001'],
      unii: ['EXAMPLE001'],
    },
  },
  label: {
    source: {
      name: 'Example label service',
      url: 'https://labels.example.org/tranquillex',
      effective: '2024-02-29',
      updated: '2024-03-04',
      retrieved: '2024-03-05T09:30:00Z',
      version: '7',
      disclaimer: 'These are invented labels.',
      lang: 'en-US',
    },
    boxedWarning: {
      status: 'present',
      warnings: [
        {
          title: 'WARNING: SLEEP AND FALLS',
          body: [
            'Tranquillex can cause deep sleep and falls.',
            {
              type: 'paragraph',
              text: ['Ask about ', { text: 'falls', marks: ['strong'] }, ' at each visit.'],
            },
          ],
          url: 'https://labels.example.org/tranquillex#boxed-warning',
        },
      ],
    },
    facts: {
      drugClass: ['Soother'],
      routes: ['ORAL'],
      dosageForms: ['TABLET'],
      manufacturer: 'Quiet Laboratories',
      marketing: 'prescription',
    },
    sections: [
      {
        id: 'dosage',
        title: 'Dosage',
        body: [
          { type: 'heading', text: 'Adults' },
          { type: 'list', ordered: true, items: ['5 mg', { text: 'then', items: ['10 mg', ['15 mg']] }] },
          { type: 'table', caption: 'Doses', head: ['Week', 'Dose'], rows: [['1', '5 mg']] },
        ],
      },
    ],
    url: 'https://labels.example.org/tranquillex',
    indicationsUrl: 'https://labels.example.org/tranquillex#indications',
  },
  studies: {
    source: { name: 'Example literature service' },
    items: [
      {
        id: '9000001',
        title: ['Calmazine in ', { text: 'Felis catus', marks: ['emphasis'] }],
        url: 'https://literature.example.org/9000001',
        journal: 'Journal of Naps',
        published: '2015-01',
        authors: ['Purr A'],
        types: ['Randomized Controlled Trial'],
        abstract: [{ label: 'RESULTS', text: 'Cats slept.' }],
        identifiers: { pmid: '9000001', doi: '10.0000/naps.1' },
        flags: ['open-access'],
      },
    ],
    total: 48,
    next: 'https://api.example.org/drugs/tranquillex/studies?cursor=2',
    more: 'https://literature.example.org/?q=calmazine',
  },
  trials: {
    source: { name: 'Example register' },
    items: [
      {
        id: 'NCT99999999',
        title: 'Calmazine at night',
        url: 'https://register.example.org/NCT99999999',
        status: 'recruiting',
        phases: ['phase-2', 'phase-3'],
        conditions: ['Restless evenings'],
        enrollment: { count: 40, type: 'estimated' },
        start: '2015',
        completion: '2016-02-29',
        summary: ['Tests one evening dose.'],
        locations: { total: 1, countries: ['Iceland'], sites: [{ city: 'Example', status: 'recruiting' }] },
      },
    ],
  },
  articles: {
    source: { name: 'Example news' },
    items: [{ title: 'Quiet nights', published: '2024-01-02', flags: ['sponsored'] }],
  },
});
