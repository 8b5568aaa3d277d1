import type { JSONPath, JSONVisitor } from 'jsonc-parser';
import type { Fault } from './fault.js';
import { visit } from 'jsonc-parser';
import { below } from './fault.js';

/** As many lists and objects may stand in each other; panels refuse more (contract, rule 8). */
const DEEPEST = 32;

/** JSON that was read. */
interface RawJson {
  /** undefined when it is no JSON, or nested too deeply to be looked at. */
  readonly value: unknown;
  readonly faults: Fault[];
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads JSON and tells what is lost by reading it: keys that stand twice, of which only the last counts. */
export function readRawJson(bytes: Uint8Array): RawJson {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable('text in UTF-8', 'bytes that are none');
  }
  try {
    const value: unknown = JSON.parse(text);
    const faults = structureFaults(text);
    return { value: faults.some(({ expected }) => expected === SHALLOW) ? undefined : value, faults };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unreadable('JSON', text.trim() ? placeOfMistake(text) : 'nothing');
  }
}

const unreadable = (expected: string, found: string): RawJson => ({
  value: undefined,
  faults: [{ path: '', severity: 'fault', expected, found }],
});

/** Where the text stops being JSON. */
function placeOfMistake(text: string): string {
  const places: string[] = [];
  const onError: JSONVisitor['onError'] = (_error, _offset, _length, line, column) =>
    void places.push(`a mistake in line ${line + 1}, column ${column + 1}`);
  try {
    visit(text, { onError }, STRICT);
  } catch {
    // Nested so deeply that the search for the place gave up.
  }
  return places[0] ?? 'something else';
}

const SHALLOW = `no more than ${DEEPEST} levels`;

function structureFaults(text: string): Fault[] {
  const faults: Fault[] = [];
  const keysAbove: Set<string>[] = [];
  let depth = 0;
  let isTooDeep = false;
  const enter = (pathOf: () => JSONPath): boolean => {
    depth += 1;
    if (depth <= DEEPEST) return true;
    if (!isTooDeep) faults.push(tooDeep(toPath(pathOf())));
    isTooDeep = true;
    return false;
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (_offset, _length, _line, _column, pathOf) => {
      keysAbove.push(new Set());
      return enter(pathOf);
    },
    onObjectEnd: () => {
      keysAbove.pop();
      depth -= 1;
    },
    onArrayBegin: (_offset, _length, _line, _column, pathOf) => enter(pathOf),
    onArrayEnd: () => void (depth -= 1),
    onObjectProperty: (key, _offset, _length, line, _column, pathOf) => {
      if (keysAbove.at(-1)?.has(key)) faults.push(duplicate(below(toPath(pathOf()), key), line + 1));
      keysAbove.at(-1)?.add(key);
    },
  };
  try {
    visit(text, visitor);
  } catch (error) {
    // Nesting that exhausts the stack was told long before.
    if (faults.length === 0) throw error;
  }
  return faults;
}

const toPath = (steps: JSONPath): string => steps.reduce<string>(below, '');

const tooDeep = (path: string): Fault => ({
  path,
  severity: 'fault',
  expected: SHALLOW,
  found: 'more',
  consequence: 'panels refuse the document',
});

const duplicate = (path: string, line: number): Fault => ({
  path,
  severity: 'fault',
  expected: 'each key once',
  found: `it again in line ${line}`,
  consequence: 'only the last one counts',
});
