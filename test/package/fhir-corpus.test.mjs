// What becomes of each FHIR resource of the corpus: the question that is asked, or why there is none.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identifyMedication } from '../../dist/ehr/fhir.js';

const corpus = process.env.DRUGLIB_CORPUS;
const folder = corpus && join(corpus, 'real/fhir');
const skip = folder && existsSync(folder) ? false : 'DRUGLIB_CORPUS names no folder with real/fhir';

const EXPECTED = {
  'Medication-med0308': 'ndc 16590061930',
  'Medication-med0314': 'rxcui 308047',
  'Medication-medicationexample1': 'drug Amoxicillin 250mg/5ml Suspension',
  'MedicationKnowledge-example': 'ndc 00069258710',
  'MedicationRequest-medrx002': 'cannot identify: reference',
  'MedicationRequest-medrx0301': 'drug Oral Form Oxycodone',
  'MedicationRequest-medrx0305': 'rxcui 308047',
  'MedicationRequest-medrx0307': 'ndc 16590061930',
  'MedicationRequest-medrx0308': 'rxcui 856907',
  'MedicationRequest-medrx0322': 'cannot identify: ingredients',
  'MedicationRequest-medrx0331': 'rxcui 114194',
  'MedicationStatement-example003': 'drug Little Pink Pill for water retention',
  'ResearchStudy-NCT02513394': 'cannot identify: other',
};

function outcome(resource) {
  const identity = identifyMedication(resource);
  if ('reason' in identity) return { asked: `cannot identify: ${identity.reason}`, identity };
  const [[name, value]] = Object.entries(identity.query);
  return { asked: `${name} ${value}`, identity };
}

test(
  'each FHIR resource of the corpus gives a question, or the reason why there is none',
  { skip },
  (context) => {
    const rows = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const { asked, identity } = outcome(JSON.parse(readFileSync(join(folder, name), 'utf8')));
        return { file: name.replace('.json', ''), asked, name: identity.name, unused: identity.unused };
      });
    for (const { file, asked, name, unused } of rows) {
      const others = unused.map(({ system, code }) => `${system} ${code}`).join(', ');
      context.diagnostic(
        `${file.padEnd(34)} ${asked.padEnd(42)} ${name}${others && `; not used: ${others}`}`,
      );
    }
    assert.deepEqual(Object.fromEntries(rows.map(({ file, asked }) => [file, asked])), EXPECTED);
  },
);
