import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** How the process ends; scripts rely on these. */
export const EXIT = { fine: 0, faults: 1, usage: 2, unreadable: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command may touch of its process. */
export interface Terminal {
  /** Writes a result, as it is, to the standard output. */
  readonly write: (text: string) => void;
  /** Writes a line about the work to the standard error output. */
  readonly tell: (line: string) => void;
  /** Writes a line that the next one replaces; only on a terminal that people look at. */
  readonly sketch?: ((line: string) => void) | undefined;
  /** Aborts when the process is asked to end. */
  readonly signal: AbortSignal;
}

export type Options = NonNullable<ParseArgsConfig['options']>;

/** The options as given: undefined where absent, a list where an option may be repeated. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  /** Shown by `--help`. */
  readonly help: string;
  readonly options: Options;
  /** @throws UsageError when the arguments make no sense together */
  run(given: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** The command was called in a way that it does not know; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for an unknown option or one without its value */
export function parseArguments(args: readonly string[], options: Options): Arguments {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of an option that takes text. */
export function textOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** All values of an option that may be repeated. */
export function textOptions({ values }: Arguments, name: string): string[] {
  return [values[name]].flat().filter((value) => typeof value === 'string');
}

/** @throws UsageError for anything but a whole number within the bounds */
export function numberOption(
  given: Arguments,
  name: string,
  { least, most, standard }: { least: number; most: number; standard: number },
): number {
  const text = textOption(given, name);
  if (text === undefined) return standard;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} "${text}" is not a whole number from ${least} to ${most}.`);
}
