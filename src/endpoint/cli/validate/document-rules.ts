import type { Fault } from './fault.js';
import { CONTRACT, normaliseNdc } from '../../../data/index.js';
import { below, describe, quote } from './fault.js';

type Members = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * What the types of the contract cannot say: rules between fields, and what makes panels refuse.
 * @param address where the document was got, if not from a file
 */
export function checkDocument(document: unknown, address?: string): Fault[] {
  const { contract, drug, label, studies, trials, articles } = asObject(document);
  const pages = Object.entries({ studies, trials, articles }).map(
    ([name, page]) => [name, asObject(page)] as const,
  );
  return [
    ...contractFaults(contract),
    ...identityFaults(asObject(drug)),
    ...boxedWarningFaults(asObject(asObject(label).boxedWarning)),
    ...pages.flatMap(([name, page]) => [...totalFaults(name, page), ...nextFaults(name, page, address)]),
    ...emptinessFaults([label, studies, trials, articles]),
  ];
}

/** A later minor version is read as well. */
function contractFaults(contract: unknown): Fault[] {
  const text = typeof contract === 'string' ? contract : '';
  if (text === CONTRACT || text.startsWith(`${CONTRACT}.`)) return [];
  return [
    {
      path: 'contract',
      severity: 'fault',
      expected: quote(CONTRACT),
      found: describe(contract),
      consequence: 'panels refuse the document',
    },
  ];
}

function identityFaults({ id, name, identifiers }: Members): Fault[] {
  const { rxcui, ndc, setId } = asObject(identifiers);
  return [
    ...blankFaults('drug.id', id),
    ...blankFaults('drug.name', name),
    ...missingCodes([rxcui, ndc, setId]),
    ...codeFaults('ndc', NDC_WORDS, ndc, (code) => normaliseNdc(code) !== undefined),
    ...codeFaults('rxcui', 'digits only', rxcui, (code) => /^\d+$/.test(code)),
  ];
}

function blankFaults(path: string, value: unknown): Fault[] {
  if (typeof value !== 'string' || value.trim()) return [];
  return [
    {
      path,
      severity: 'fault',
      expected: 'a text that is not blank',
      found: quote(value),
      consequence: 'panels cannot tell whether this is the drug that was asked',
    },
  ];
}

function missingCodes(codes: readonly unknown[]): Fault[] {
  if (codes.some((list) => asList(list).length > 0)) return [];
  return [
    {
      path: 'drug.identifiers',
      severity: 'warning',
      expected: 'at least one of rxcui, ndc, setId',
      found: 'none',
      consequence: 'panels that ask by such a code refuse the document',
    },
  ];
}

const NDC_WORDS = 'an NDC with hyphens, such as 0093-1234-01, or of 11 digits';

function codeFaults(
  key: string,
  expected: string,
  codes: unknown,
  isReadable: (code: string) => boolean,
): Fault[] {
  return asList(codes).flatMap((code, index): Fault[] => {
    if (typeof code !== 'string' || isReadable(code)) return [];
    const path = below(`drug.identifiers.${key}`, index);
    const consequence = 'no panel that asks by its code will match it';
    return [{ path, severity: 'warning', expected, found: quote(code), consequence }];
  });
}

function boxedWarningFaults({ status, warnings }: Members): Fault[] {
  const bodies = asList(warnings).map((warning) => asObject(warning).body);
  if (status !== 'present' || texts(bodies).some((text) => text.trim())) return [];
  return [
    {
      path: 'label.boxedWarning.warnings',
      severity: 'warning',
      expected: 'the text of the boxed warning',
      found: 'none',
      consequence: 'panels say that there is one and that its text was not provided',
    },
  ];
}

/** The words of blocks, without those that only say how they are set. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  const { type: _type, marks: _marks, url: _url, ...rest } = asObject(value);
  return Object.values(rest).flatMap(texts);
}

function totalFaults(name: string, { items, total }: Members): Fault[] {
  const count = asList(items).length;
  if (typeof total !== 'number' || total < 0 || total >= count) return [];
  return [
    {
      path: `${name}.total`,
      severity: 'fault',
      expected: `${count} or more, as there are that many items`,
      found: `${total}`,
      consequence: 'panels would show more than they say there are',
    },
  ];
}

/** Panels follow a next page on the origin that they asked, and nowhere else. */
function nextFaults(name: string, { next }: Members, address?: string): Fault[] {
  if (!address || typeof next !== 'string' || !URL.canParse(next)) return [];
  const { origin } = new URL(address);
  if (new URL(next).origin === origin) return [];
  return [
    {
      path: `${name}.next`,
      severity: 'fault',
      expected: `an address that begins with ${origin}`,
      found: quote(next),
      consequence: 'panels refuse the next page',
    },
  ];
}

function emptinessFaults(sections: readonly unknown[]): Fault[] {
  if (sections.some((section) => section != null)) return [];
  return [
    {
      path: '',
      severity: 'warning',
      expected: 'at least one of label, studies, trials, articles',
      found: 'none',
      consequence: 'panels have nothing to show',
    },
  ];
}
