import { comparable } from './query.js';

const NDC = /^(\d{4}-\d{4}(-\d\d)?|\d{5}-(\d{3}(-\d\d)?|\d{4}(-\d\d?)?))$/;
const NDC_WIDTHS = [5, 4, 2];

/**
 * A National Drug Code in its 11-digit form (45 CFR 162.1002, as billed in 5-4-2), so that codes written in
 * different ways can be compared. A product code of two segments becomes its first nine digits.
 * @returns undefined for what is no such code, and for ten bare digits: without hyphens nobody can tell which
 * segment is the short one
 */
export function normaliseNdc(ndc: string): string | undefined {
  const code = comparable(ndc);
  if (/^\d{11}$/.test(code)) return code;
  if (!NDC.test(code)) return undefined;
  return code
    .split('-')
    .map((segment, index) => segment.padStart(NDC_WIDTHS[index] ?? 0, '0'))
    .join('');
}
