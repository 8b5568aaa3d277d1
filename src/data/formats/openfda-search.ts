import type { Query } from '../query.js';
import { DataError } from '../errors.js';
import { normaliseNdc } from '../ndc.js';
import { comparable } from '../query.js';

/**
 * The `search` parameter, not yet encoded (https://open.fda.gov/apis/query-syntax/).
 * @throws DataError `config` when nothing is asked or the NDC cannot be read
 */
export function search({ drug, rxcui, ndc, setId }: Query): string {
  const clauses = [
    anyOf('set_id', comparable(setId)),
    anyOf('openfda.rxcui.exact', rxcui),
    anyOf('openfda.product_ndc.exact', ...productForms(comparable(ndc))),
    anyOf(
      'openfda.brand_name.exact openfda.generic_name.exact openfda.substance_name.exact',
      ...spellings(drug),
    ),
  ].filter(Boolean);
  if (clauses.length > 0) return clauses.join(' AND ');
  throw new DataError('config', 'openFDA is asked by drug, rxcui, ndc or set-id');
}

function anyOf(fields: string, ...values: (string | undefined)[]): string {
  // Without quotes and backslashes a value cannot leave its quotes.
  const safe = values.map((value = '') => value.replace(/["\\\p{C}]/gu, ' ').trim());
  const terms = fields
    .split(' ')
    .flatMap((field) => [...new Set(safe)].filter(Boolean).map((value) => `${field}:"${value}"`));
  return terms.length > 1 ? `(${terms.join(' OR ')})` : terms.join('');
}

/** `.exact` minds the case: brands come in any, generics in capitals. */
function spellings(name = ''): string[] {
  const capitalised = name.toLowerCase().replace(/(^|\s)\S/g, (initial) => initial.toUpperCase());
  return [name, name.toUpperCase(), capitalised];
}

/**
 * A label lists its products, so a package is found by its product. openFDA writes products in 4-4, 5-3 or
 * 5-4, and eleven digits do not tell which zero was added.
 */
function productForms(code: string): string[] {
  if (!code) return [];
  const [, labeler, product] = /^(.{5})(.{4})/.exec(normaliseNdc(code) ?? '') ?? [];
  if (labeler && product) {
    return [
      `${labeler}-${product}`,
      `${labeler.replace(/^0/, '')}-${product}`,
      `${labeler}-${product.replace(/^0/, '')}`,
    ];
  }
  throw new DataError(
    'config',
    `"${code}" is no NDC or an ambiguous NDC, write it with hyphens: 0093-1234-01`,
  );
}
