import type { Command, ExitCode, Terminal } from './command.js';
import { createRequire } from 'node:module';
import { EXIT, UsageError, parseArguments } from './command.js';

// Loaded one by one: checking a file needs neither a server nor a zip reader.
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['validate', async () => (await import('./validate/command.js')).validate],
  ['snapshot', async () => (await import('./snapshot/command.js')).snapshot],
  ['serve', async () => (await import('./serve/command.js')).serve],
]);

const HELP = `druglib: documents about drugs for the panels of druglib-widgets

Usage: druglib COMMAND [options]

  validate FILE|URL…         check documents against the contract druglib/1
  snapshot NAME… --out DIR   write documents as files, for any static host
  snapshot --bulk FILE…      the same from openFDA's bulk download
  serve                      answer panels over HTTP, from files or live

Options:
  -h, --help     this text; after a command, its own
  -V, --version  the version of druglib-widgets

Exit codes: 0 fine, 1 faults, 2 wrong usage, 3 not readable, 130 interrupted
`;

const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Runs the command that the arguments name.
 * @param args as they stand after the name of the program
 * @returns how the process should end; nothing is thrown
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  try {
    return await dispatch(name, rest, terminal);
  } catch (error) {
    if (terminal.signal.aborted) return EXIT.interrupted;
    if (error instanceof UsageError) {
      terminal.tell(`druglib: ${error.message}`);
      terminal.tell(`Run "druglib ${COMMANDS.has(name) ? `${name} ` : ''}--help" for what it understands.`);
      return EXIT.usage;
    }
    terminal.tell(`druglib: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.unreadable;
  }
}

async function dispatch(name: string, rest: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (/^(-V|--version)$/.test(name)) return print(`${version()}\n`, terminal);
  if (/^(-h|--help|help)$/.test(name)) return print(HELP, terminal);
  const load = COMMANDS.get(name);
  if (!load) throw new UsageError(name ? `"${name}" is no command.` : 'No command is given.');
  const command = await load();
  const given = parseArguments(rest, { ...command.options, ...HELP_OPTION });
  return given.values.help ? print(command.help, terminal) : command.run(given, terminal);
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.write(text);
  return EXIT.fine;
}

function version(): string {
  const manifest = createRequire(import.meta.url)('../../../package.json') as { version: string };
  return manifest.version;
}
