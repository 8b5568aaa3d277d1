import type { GenericSchema } from 'valibot';
import type { Fault } from './fault.js';
import { safeParse } from 'valibot';
import { KNOWN_WORDS } from '../../../data/index.js';
import { below, describe, quote, quoteAll } from './fault.js';
import { textFault } from './text-rules.js';

/**
 * What the checks of the contract tell about themselves. They are lenient when they read; their parts are looked
 * at here one by one, so that nothing is forgiven in silence and the contract is still written down once.
 */
interface Check extends GenericSchema {
  readonly entries?: Readonly<Record<string, Check>>;
  readonly item?: Check;
  readonly wrapped?: Check;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly getter?: (value: unknown) => Check;
  readonly fallback?: unknown;
  readonly pipe?: readonly Action[];
}

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
}

interface Place {
  readonly path: string;
  /** What panels make of a fault here. */
  readonly consequence?: string | undefined;
}

type Walk = (check: Check, value: unknown, place: Place) => Fault[];

/** Everything in the value that the check of the contract does not want, also what reading forgives. */
export function walkContract(check: GenericSchema, value: unknown): Fault[] {
  return walk(check, value, { path: '' });
}

const WALKS = new Map<string, Walk>([
  ['optional', walkOptional],
  ['lazy', walkLazy],
  ['object', walkObject],
  ['array', walkArray],
  ['union', walkUnion],
  ['string', walkText],
  ['picklist', walkPicklist],
]);

function walk(check: Check, value: unknown, place: Place): Fault[] {
  return (WALKS.get(check.type) ?? walkOther)(check, value, place);
}

const fault = ({ path, consequence }: Place, expected: string, value: unknown): Fault[] => [
  { path, severity: 'fault', expected, found: describe(value), consequence },
];

const warning = ({ path }: Place, expected: string, value: unknown, consequence: string): Fault[] => [
  { path, severity: 'warning', expected, found: describe(value), consequence },
];

const member = (place: Place, key: string | number): Place => ({ ...place, path: below(place.path, key) });

function walkOptional({ wrapped }: Check, value: unknown, place: Place): Fault[] {
  if (value === undefined || !wrapped) return [];
  if (value !== null) return walk(wrapped, value, place);
  return warning(place, `${wordsFor(wrapped)} or no such key`, null, 'panels take it as missing');
}

function walkLazy({ getter }: Check, value: unknown, place: Place): Fault[] {
  return getter ? walk(getter(value), value, place) : [];
}

function walkObject({ entries = {} }: Check, value: unknown, place: Place): Fault[] {
  if (!isObject(value)) return fault(place, 'an object', value);
  const faults = Object.entries(entries).flatMap(([key, check]) =>
    walk(check, Object.hasOwn(value, key) ? value[key] : undefined, member(place, key)),
  );
  return [...faults, ...slips(Object.keys(entries), value, place)];
}

/** Unknown keys are nobody's fault, but one that is a known key but for case and signs was meant to be it. */
function slips(known: readonly string[], value: Record<string, unknown>, place: Place): Fault[] {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  return unknown.flatMap((key) => {
    const meant = known.find((one) => bare(one) === bare(key));
    return meant ? warning(member(place, key), `the key ${quote(meant)}`, key, 'panels ignore it') : [];
  });
}

const bare = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

function walkArray({ item }: Check, value: unknown, place: Place): Fault[] {
  if (!Array.isArray(value)) return fault(place, 'a list', value);
  if (!item) return [];
  return value.flatMap((one: unknown, index) => {
    const here = member(place, index);
    // An item that may fail by itself is left out by itself.
    return walk(
      item,
      one,
      'fallback' in item ? { ...here, consequence: `panels leave ${here.path} out` } : here,
    );
  });
}

function walkUnion(check: Check, value: unknown, place: Place): Fault[] {
  const tag = tagOf(check);
  if (tag !== undefined) return walkTagged(check, tag, value, place);
  const fitting = optionsOf(check).find((option) => shapesOf(option).includes(shapeOf(value)));
  return fitting ? walk(fitting, value, place) : fault(place, wordsFor(check), value);
}

/** Objects told apart by the word under one key. */
function walkTagged(check: Check, tag: string, value: unknown, place: Place): Fault[] {
  if (!isObject(value)) return fault(place, 'an object', value);
  const words = optionsOf(check).map((option) => option.entries?.[tag]?.literal);
  const chosen = optionsOf(check)[words.indexOf(value[tag])];
  if (chosen) return walk(chosen, value, place);
  const expected = `one of ${quoteAll(words.map(String))}`;
  const here = member(place, tag);
  // A kind that this version does not know is read as well where the check takes it.
  return safeParse(check, value).success
    ? warning(here, expected, value[tag], 'panels show its text only')
    : fault(here, expected, value[tag]);
}

function walkText(check: Check, value: unknown, place: Place): Fault[] {
  if (typeof value !== 'string') return fault(place, 'a string', value);
  const known = KNOWN_WORDS.get(check) ?? [];
  if (known.length > 0 && !known.includes(value))
    return warning(place, `one of ${quoteAll(known)}`, value, 'panels do not know this word');
  const found = textFault(check, value);
  return found ? [{ ...found, path: place.path }] : [];
}

function walkPicklist(check: Check, value: unknown, place: Place): Fault[] {
  const known = check.options as readonly string[];
  if (typeof value === 'string' && known.includes(value)) return [];
  const expected = `one of ${quoteAll(known)}`;
  if (!('fallback' in check)) return fault(place, expected, value);
  const consequence = `panels take it as ${describe(check.fallback)}`;
  if (typeof value === 'string') return warning(place, expected, value, consequence);
  return fault({ ...place, consequence }, expected, value);
}

function walkOther(check: Check, value: unknown, place: Place): Fault[] {
  return safeParse(check, value).success ? [] : fault(place, wordsFor(check), value);
}

const optionsOf = ({ options = [] }: Check): readonly Check[] => options as readonly Check[];

/** The key by whose word a union tells its kinds apart, if it does. */
function tagOf(check: Check): string | undefined {
  const [first, ...others] = optionsOf(check);
  const isTag = (key: string): boolean =>
    [first, ...others].every((option) => option?.entries?.[key]?.type === 'literal');
  return Object.keys(first?.entries ?? {}).find(isTag);
}

/** The types that a check takes, those of its unions included. */
function shapesOf(check: Check): string[] {
  if (check.type === 'lazy' && check.getter) return shapesOf(check.getter(undefined));
  return check.type === 'union' ? [...new Set(optionsOf(check).flatMap(shapesOf))] : [check.type];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
};

const BOUNDS: Readonly<Record<string, (requirement: unknown) => string>> = {
  integer: () => 'whole',
  min_value: (least) => `${String(least)} or more`,
};

/** What a check wants, in words. */
function wordsFor(check: Check): string {
  if (check.type === 'literal') return describe(check.literal);
  if (check.type === 'picklist') return `one of ${quoteAll(check.options as string[])}`;
  const words = shapesOf(check)
    .map((shape) => WORDS[shape] ?? shape)
    .join(' or ');
  const bounds = check.pipe?.flatMap(({ type, requirement }) => BOUNDS[type]?.(requirement) ?? []) ?? [];
  return [words, ...bounds].join(', ');
}
