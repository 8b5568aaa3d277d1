// A boxed warning of more than 10,000 characters, in our own words; every sentence has a number of its own.

const sentence = (number) =>
  `Sentence ${number} of this sample warning tells what to watch for, whom to call and when to come back [see Warnings and Precautions (5.${number})].`;

const sentences = (from, count) => Array.from({ length: count }, (_, index) => sentence(from + index));

const table = (first) => ({
  type: 'table',
  caption: `Table ${first} of made-up doses`,
  head: ['Weight', 'First dose', 'Largest dose'],
  rows: Array.from({ length: 12 }, (_, index) =>
    ['kilograms', 'micrograms', 'milligrams'].map((unit, column) => `${first + index * 3 + column} ${unit}`),
  ),
});

const warnings = [
  {
    title: 'WARNING: SAMPLE RISK OF FALLING ASLEEP',
    body: [...sentences(100, 20), table(3000), { type: 'list', items: sentences(200, 15) }],
  },
  {
    title: 'WARNING: SAMPLE RISK OF WAKING UP',
    body: [
      { type: 'heading', text: 'What to do about waking' },
      ...sentences(300, 40),
      table(5000),
      { type: 'paragraph', text: sentence(999) },
    ],
  },
];

function texts(value) {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'type' ? [] : texts(inner)));
}

/** Each text of the warnings: titles, sentences, captions, heads and cells. */
export const pieces = texts(warnings);

export const longWarning = {
  contract: 'druglib/1',
  drug: { id: 'sample', name: 'Samplol' },
  label: {
    source: { name: 'Sample labels', effective: '2020-02-29' },
    boxedWarning: { status: 'present', warnings },
  },
};
