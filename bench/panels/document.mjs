// The documents that every page shows. Drugs, texts and people are invented; the same seed gives the same words.
const SUBJECTS =
  'The capsule|This dose|A slower infusion|The second visit|Each follow-up|The treatment group|A lower limit|The comparison arm|An evening dose|The longer course|Regular monitoring|The final report';
const VERBS =
  'reduces|measures|compares|describes|follows|limits|confirms|explains|records|raises|separates|summarises';
const OBJECTS =
  'muscle stiffness at night|the time until relapse|kidney function in older adults|reported falls and dizziness|the number of daily spasms|walking speed over ten metres|blood pressure after standing|the need for rescue tablets|sleep quality and appetite|the rate of early withdrawal|pain during movement|liver enzymes above normal';
const ADDITIONS =
  'in people who take it for more than a year|when the dose is changed in small steps|across fourteen hospitals in three countries|without a clear difference between men and women|until a clinician decides otherwise|as long as the pump is refilled on time|with fewer visits than planned|if other sedatives are avoided|in half of those who took part|before the tablets are stopped';
const [subjects, verbs, objects, additions] = [SUBJECTS, VERBS, OBJECTS, ADDITIONS].map((words) =>
  words.split('|'),
);
const CONDITIONS = ['Severe spasticity', 'Multiple sclerosis', 'Spinal cord injury', 'Stroke', 'Dystonia'];
const SPONSORS = ['Example University Hospital', 'Northern Study Network', 'Example Institute of Neurology'];
const JOURNALS = ['Journal of Invented Medicine', 'Annals of Examples', 'Sample Neurology'];
const STATUSES = ['recruiting', 'completed', 'not-yet-recruiting', 'terminated', 'active-not-recruiting'];

const fill = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** A linear congruential generator: small, and the same on every machine. */
function chance(seed) {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}

const NUMBERS = fill(90, (index) => index + 9);
const makeSentence = (pick) =>
  `${pick(subjects)} ${pick(verbs)} ${pick(objects)} (${pick(NUMBERS)} of ${pick(NUMBERS) * 9}) ${pick(additions)}.`;
const makeText = (pick, count) => Array.from({ length: count }, () => makeSentence(pick)).join(' ');
const twoDigits = (number) => `${number}`.padStart(2, '0');
const date = (index) => `20${twoDigits(10 + (index % 15))}-${twoDigits(1 + (index % 12))}-15`;

function makeLabel(pick, name, { sentences, paragraphs }) {
  const titles = ['Description', 'Indications', 'Clinical studies'];
  return {
    source: { name: 'Invented label', effective: '2025-03-01' },
    boxedWarning: {
      status: 'present',
      warnings: [{ title: `Warning: do not stop ${name} suddenly`, body: [makeText(pick, 4)] }],
    },
    facts: {
      drugClass: ['Muscle relaxant'],
      routes: ['Oral'],
      dosageForms: ['Tablet'],
      manufacturer: 'Example Works',
    },
    sections: titles.map((title) => ({
      id: title.toLowerCase().replaceAll(' ', '-'),
      title,
      body: fill((title === 'Description' ? 1 : 2) * paragraphs, () => makeText(pick, sentences)),
    })),
  };
}

const makeStudy = (pick, index) => ({
  id: `S${index + 1}`,
  title: makeSentence(pick),
  url: `https://example.org/studies/${index + 1}`,
  journal: pick(JOURNALS),
  published: date(index),
  types: ['Randomized Controlled Trial'],
  abstract: [{ text: makeText(pick, 6) }],
});

const makeTrial = (pick, index) => ({
  id: `T${index + 1}`,
  title: makeSentence(pick),
  url: `https://example.org/trials/${index + 1}`,
  status: STATUSES[index % STATUSES.length],
  phases: [`phase-${1 + (index % 4)}`],
  conditions: [pick(CONDITIONS)],
  sponsor: pick(SPONSORS),
  summary: [makeText(pick, 2)],
});

/**
 * A `druglib/1` document: one boxed warning, five paragraphs, one article, five studies and some trials.
 * @param id the drug, a lower-case word
 * @param trials how many
 * @param sentences of each paragraph of the label
 * @param paragraphs of its first section; the others have twice as many
 */
export function makeDocument(id, { trials = 5, sentences = 5, paragraphs = 1 } = {}) {
  const pick = chance([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0);
  const name = id[0].toUpperCase() + id.slice(1);
  const article = {
    title: makeSentence(pick),
    url: 'https://example.org/news/1',
    publisher: 'Example Gazette',
    published: '2025-05-04',
    category: 'Research',
    summary: makeText(pick, 2),
  };
  return {
    contract: 'druglib/1',
    drug: { id, name, genericName: `${id} hydrochloride` },
    label: makeLabel(pick, name, { sentences, paragraphs }),
    articles: { source: { name: 'Invented news' }, items: [article] },
    studies: { source: { name: 'Invented index' }, items: fill(5, (index) => makeStudy(pick, index)) },
    trials: { source: { name: 'Invented register' }, items: fill(trials, (index) => makeTrial(pick, index)) },
  };
}
