import type { Fault } from './fault.js';
import {
  articlesSection,
  documentSchema,
  isDataError,
  labelSection,
  readDocument,
  studiesSection,
  trialsSection,
} from '../../../data/index.js';
import { checkDocument } from './document-rules.js';
import { readRawJson } from './raw-json.js';
import { walkContract } from './walk-contract.js';

const SECTIONS = [labelSection, studiesSection, trialsSection, articlesSection];

/**
 * Every fault of one `druglib/1` document.
 * @param bytes its JSON
 * @param address where it was got, if not from a file
 */
export function checkBytes(bytes: Uint8Array, address?: string): Fault[] {
  const { value, faults } = readRawJson(bytes);
  if (value === undefined) return faults;
  // Which other versions are read as well is a rule of the document.
  const own = walkContract(documentSchema, value).filter(({ path }) => path !== 'contract');
  const found = [...faults, ...own, ...(own.some(isWholeDocument) ? [] : checkDocument(value, address))];
  return found.some(isFault) ? found : [...found, ...refusals(value)];
}

const isFault = ({ severity }: Fault): boolean => severity === 'fault';
const isWholeDocument = ({ path }: Fault): boolean => path === '';

/** What panels refuse is a fault, even where no rule here knows why. */
function refusals(document: unknown): Fault[] {
  return SECTIONS.flatMap((section): Fault[] => {
    try {
      readDocument<unknown>(document, {}, section);
      return [];
    } catch (error) {
      if (!isDataError(error)) throw error;
      const path = error.details.path ?? '';
      return [{ path, severity: 'fault', expected: 'what panels can read', found: error.message }];
    }
  });
}
