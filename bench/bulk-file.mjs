// Writes files in the shape of openFDA's bulk download of labels, of any size and always the same.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

// All names, codes and sentences are invented; the shape and the proportions are those of real labels.
const WORDS =
  `calm evening dose tablet patient adult week trial mild severe daily oral blood pressure kidney liver renal
function increase reduce monitor before after during treatment therapy effect adverse reaction study group placebo
controlled response rate level plasma concentration maximum minimum half life absorption food interaction inhibitor
enzyme metabolism excretion urine clearance child elderly pregnancy lactation risk benefit warning caution overdose
storage temperature light moisture bottle carton label instruction`.split(/\s+/);

const SECTIONS = [
  ['spl_product_data_elements', '', 30],
  ['indications_and_usage', '1 INDICATIONS AND USAGE ', 180],
  ['dosage_and_administration', '2 DOSAGE AND ADMINISTRATION ', 700],
  ['dosage_forms_and_strengths', '3 DOSAGE FORMS AND STRENGTHS ', 40],
  ['contraindications', '4 CONTRAINDICATIONS ', 60],
  ['warnings_and_cautions', '5 WARNINGS AND PRECAUTIONS ', 1500],
  ['adverse_reactions', '6 ADVERSE REACTIONS ', 1300],
  ['drug_interactions', '7 DRUG INTERACTIONS ', 500],
  ['use_in_specific_populations', '8 USE IN SPECIFIC POPULATIONS ', 700],
  ['overdosage', '10 OVERDOSAGE ', 120],
  ['description', '11 DESCRIPTION ', 150],
  ['clinical_pharmacology', '12 CLINICAL PHARMACOLOGY ', 900],
  ['clinical_studies', '14 CLINICAL STUDIES ', 900],
  ['how_supplied', '16 HOW SUPPLIED/STORAGE AND HANDLING ', 120],
  ['information_for_patients', '17 PATIENT COUNSELING INFORMATION ', 400],
  ['package_label_principal_display_panel', 'PRINCIPAL DISPLAY PANEL ', 40],
];

/** The same numbers from 0 to 1 on every run (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function prose(random, count, number) {
  const parts = [];
  for (let index = 0, part = 1; index < count; index++) {
    const word = WORDS[Math.floor(random() * WORDS.length)];
    const isOpening = index % 12 === 0;
    if (number && index % 240 === 0) parts.push(`${number}.${part++} Effects of Evenings`);
    parts.push(isOpening ? word.replace(/^./, (letter) => letter.toUpperCase()) : word);
    if (index % 12 === 11) parts.push(index % 36 === 11 ? '( 5.1 ).' : 'of 10 mg/kg "twice".');
  }
  return parts.join(' ');
}

const hex = (value, width) => value.toString(16).padStart(width, '0');

/** The set id of the record of that number, spread evenly over the first digits. */
export const setIdOf = (number) =>
  `${hex(Math.imul(number, 0x9e3779b1) >>> 0, 8)}-0000-4000-8000-${hex(number, 12)}`;

function createRecord(number) {
  const random = createRandom(number);
  const length = 0.3 + 1.4 * random();
  const name = `Example ${WORDS[number % WORDS.length]} ${number}`;
  const openfda = {
    brand_name: [name],
    generic_name: [`${WORDS[(number * 7) % WORDS.length]} hydrochloride`.toUpperCase()],
    substance_name: [`${WORDS[(number * 7) % WORDS.length]} hydrochloride`.toUpperCase()],
    manufacturer_name: ['Example Laboratories, Inc.'],
    product_ndc: [`99999-${String(number % 1000).padStart(3, '0')}`],
    package_ndc: [`99999-${String(number % 1000).padStart(3, '0')}-01`],
    rxcui: [String(9_000_000 + number)],
    spl_set_id: [setIdOf(number)],
    product_type: ['HUMAN PRESCRIPTION DRUG'],
    route: ['ORAL'],
    pharm_class_epc: ['Evening Calmer [EPC]'],
  };
  const sections = SECTIONS.map(([key, title, words]) => {
    const [section = ''] = /^\d+/.exec(title) ?? [];
    return [key, [title + prose(random, Math.round(words * length), section)]];
  });
  const cells = Array.from({ length: 24 }, () => prose(random, 4));
  const rows = cells.map((cell) => `<tr><td styleCode="Botrule">${cell.replace(/"/g, '&quot;')}</td></tr>`);
  const table = `<table width="100%"><tbody>${rows.join('')}</tbody></table>`;
  // The words of a table run into the text of its section.
  const reactions = sections.find(([key]) => key === 'adverse_reactions')[1];
  reactions[0] += ` ${cells.join(' ')} ${prose(random, 40)}`;
  return {
    set_id: setIdOf(number),
    id: `00000000-0000-4000-9000-${hex(number, 12)}`,
    version: String(1 + (number % 40)),
    effective_time: `20${10 + (number % 15)}0${1 + (number % 9)}1${number % 10}`,
    openfda: number % 5 === 0 ? {} : openfda,
    ...(number % 3 === 0 && { boxed_warning: [`WARNING: DEEP SLEEP AND FALLS ${prose(random, 80)}`] }),
    ...Object.fromEntries(sections),
    adverse_reactions_table: [table],
  };
}

const head = (total) => {
  const meta = {
    disclaimer: 'These are invented labels.',
    last_updated: '2026-03-04',
    results: { skip: 0, limit: total, total },
  };
  return `{\n  "meta": ${JSON.stringify(meta, null, 2)},\n  "results": [\n`;
};

/**
 * Writes at least that many bytes.
 * @returns the number of records
 */
export async function writeBulkFile(path, bytes) {
  const stream = createWriteStream(path, { highWaterMark: 1 << 20 });
  stream.write(head(20000));
  let written = 0;
  let count = 0;
  while (written < bytes) {
    // openFDA indents its files.
    const record = `${count > 0 ? ',\n' : ''}${JSON.stringify(createRecord(count), null, 2)}`;
    written += Buffer.byteLength(record);
    count += 1;
    if (!stream.write(record)) await once(stream, 'drain');
  }
  stream.end('\n  ]\n}\n');
  await finished(stream);
  return count;
}
