/** One thing that is not as the contract wants it. */
export interface Fault {
  /** JSON path, such as `label.boxedWarning.status`; empty for the whole document. */
  readonly path: string;
  /** A warning says that panels cope, and how. */
  readonly severity: 'fault' | 'warning';
  readonly expected: string;
  readonly found: string;
  /** What panels make of it. */
  readonly consequence?: string | undefined;
}

/** What a check calls for each fault that it meets. */
export type Report = (fault: Fault) => void;

const LONGEST_QUOTE = 60;

/** `label.boxedWarning.status: expected one of "present", …, found "none"; panels …`. */
export function faultLine({ path, severity, expected, found, consequence }: Fault): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  return `${mark}${path || 'document'}: expected ${expected}, found ${found}${consequence ? `; ${consequence}` : ''}`;
}

/** A path one step further down; a key that is no plain word stands in quotes. */
export function below(path: string, key: string | number): string {
  const step = /^[\w-]+$/.test(`${key}`) ? `${key}` : quote(`${key}`);
  return path ? `${path}.${step}` : step;
}

/** A found value in few words. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

/** A text in double quotes; characters that would play tricks on the terminal are written as escapes. */
export function quote(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\p{Cf}]/gu,
    (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** `"a", "b", "c"`. */
export const quoteAll = (words: readonly string[]): string => words.map(quote).join(', ');
