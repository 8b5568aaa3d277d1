import type { Command, ExitCode } from '../command.js';
import type { Fault } from './fault.js';
import { EXIT, UsageError } from '../command.js';
import { checkBytes } from './check.js';
import { faultLine } from './fault.js';
import { UnreadableError, isAddress, readInput } from './read-input.js';

const HELP = `Checks documents against the contract druglib/1 and prints every fault, one a line:
its JSON path, what was expected and what was found.

Usage: druglib validate FILE|URL… [--json]

Options:
      --json   one JSON object a document, for machines:
               { input, unreadable?, faults: [{ path, severity, expected, found, consequence? }] }
  -h, --help   this text

A line that begins with "warning:" names what panels cope with, and how; it does not count as a fault.

Exit codes: 0 no faults, 1 faults, 2 wrong usage, 3 a document could not be had at all

  druglib validate public/drugs/*.json
  druglib validate https://api.example.org/drugs/baclofen --json
`;

interface Verdict {
  readonly input: string;
  /** Why it could not be had at all. */
  readonly unreadable?: string | undefined;
  readonly faults: readonly Fault[];
}

export const validate: Command = {
  help: HELP,
  options: { json: { type: 'boolean' } },
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0) throw new UsageError('validate needs a FILE or a URL.');
    const toText = values.json ? toJson : toLines;
    let worst: ExitCode = EXIT.fine;
    for (const input of positionals) {
      const verdict = await check(input, terminal.signal);
      terminal.write(toText(verdict));
      worst = Math.max(worst, codeOf(verdict)) as ExitCode;
    }
    return worst;
  },
};

async function check(input: string, signal: AbortSignal): Promise<Verdict> {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => void faults.push(fault);
  try {
    const bytes = await readInput(input, report, signal);
    faults.push(...checkBytes(bytes, isAddress(input) ? input : undefined));
    return { input, faults };
  } catch (error) {
    if (error instanceof UnreadableError) return { input, unreadable: error.message, faults };
    throw error;
  }
}

function codeOf({ unreadable, faults }: Verdict): ExitCode {
  if (unreadable) return EXIT.unreadable;
  return faults.some(({ severity }) => severity === 'fault') ? EXIT.faults : EXIT.fine;
}

const toJson = (verdict: Verdict): string => `${JSON.stringify(verdict)}\n`;

function toLines({ input, unreadable, faults }: Verdict): string {
  if (unreadable) return `${unreadable}\n`;
  const count = faults.filter(({ severity }) => severity === 'fault').length;
  const words = [counted(count, 'fault'), counted(faults.length - count, 'warning')].filter(Boolean);
  const head = `${input}: ${words.join(', ') || 'no faults'}`;
  return `${[head, ...faults.map(faultLine)].join('\n')}\n`;
}

/** "1 fault", "2 faults"; nothing for none. */
function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
