import type { Arguments, Command, ExitCode, Terminal } from '../command.js';
import { UsageError, numberOption, textOption } from '../command.js';
import { SERVICE_HELP, servicesOf } from '../services.js';

const HELP = `Writes druglib/1 documents as files, for any static host, object store or "druglib serve".

Usage: druglib snapshot NAME… --out DIR [--live | --endpoint TEMPLATE]
       druglib snapshot --bulk FILE… --out DIR [--flat]

Options:
      --out DIR            where to write; the folder is made if need be
      --live               from the public services: openFDA, ClinicalTrials.gov, Europe PMC (the default)
      --limit N            with --live: items a list, 1 to 1000, default 50
${SERVICE_HELP}
      --endpoint TEMPLATE  from an endpoint that speaks druglib/1: "https://api.example.org/drugs/{drug}"
      --bulk               the arguments are openFDA's bulk label files: .json.zip, .json.gz or .json
      --flat               with --bulk: all files side by side; else "ab/abcdef….json", by set id
  -h, --help               this text

Run again, it goes on where it was: what has not changed is not written, and not loaded, again.
index.jsonl lists the drugs that are there; failures.jsonl, if there is one, what could not be had.

Exit codes: 0 all written, 1 something failed, 2 wrong usage, 3 a file could not be read, 130 interrupted

  druglib snapshot baclofen warfarin --out public/drugs
  druglib snapshot --bulk drug-label-*.json.zip --out labels
`;

export const snapshot: Command = {
  help: HELP,
  options: {
    out: { type: 'string' },
    live: { type: 'boolean' },
    limit: { type: 'string' },
    service: { type: 'string', multiple: true },
    endpoint: { type: 'string' },
    bulk: { type: 'boolean' },
    flat: { type: 'boolean' },
  },
  run(given, terminal) {
    const { bulk, live, endpoint } = given.values;
    const out = textOption(given, 'out');
    if (!out) throw new UsageError('snapshot needs --out DIR, the folder to write to.');
    if (given.positionals.length === 0) throw new UsageError(`snapshot needs a ${bulk ? 'FILE' : 'NAME'}.`);
    if ([bulk, live, endpoint].filter(Boolean).length > 1)
      throw new UsageError('--bulk, --live and --endpoint exclude each other.');
    return bulk ? fromBulk(given, out, terminal) : fromNames(given, out, terminal);
  },
};

async function fromBulk(
  { values, positionals }: Arguments,
  out: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { snapshotBulk } = await import('./bulk.js');
  return snapshotBulk({ files: positionals, out, isFlat: values.flat === true }, terminal);
}

async function fromNames(given: Arguments, out: string, terminal: Terminal): Promise<ExitCode> {
  const { snapshotNames } = await import('./named.js');
  const names = given.positionals.map((name) => name.trim());
  const template = textOption(given, 'endpoint');
  if (template) {
    const { endpointLoader } = await import('./endpoint-loader.js');
    const { signal } = terminal;
    return snapshotNames(
      { names, out, createLoader: (manifest) => endpointLoader(template, manifest, signal) },
      terminal,
    );
  }
  const limit = numberOption(given, 'limit', { least: 1, most: 1000, standard: 50 });
  const services = servicesOf(given);
  const { liveLoader } = await import('./live-loader.js');
  return snapshotNames({ names, out, createLoader: () => liveLoader(out, services, limit) }, terminal);
}
