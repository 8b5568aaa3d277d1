import type { EndpointOptions, Source } from '../../index.js';
import type { Arguments, Command, Terminal } from '../command.js';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createEndpoint, createFolderSource, createLiveSource } from '../../index.js';
import { createFileStore, createFolderReader, serve as listen } from '../../node.js';
import { EXIT, UsageError, numberOption, textOption, textOptions } from '../command.js';
import { SERVICE_HELP, servicesOf } from '../services.js';
import { INDEX_FILE, isThere } from '../snapshot/drug-index.js';
import { createIndexedSource } from './indexed-folder.js';

const HELP = `Runs the endpoint of the panels: /drugs/{drug}, /drugs/{drug}/{section}, /drugs?q=, /health, /schema.

Usage: druglib serve [--folder DIR | --live] [options]

Options:
      --folder DIR         from the druglib/1 files in DIR; with an index.jsonl, from what that lists
      --live               from the public services, with a cache in front (the default)
      --cache DIR          with --live alone: keeps their answers in files, so that a restart does not ask again
${SERVICE_HELP}
      --port N             default 8080; 0 takes a free one
      --host H             default 127.0.0.1, this machine alone; 0.0.0.0 for all networks
      --allow-origin O     whose pages may read, such as https://ehr.example.org; may be repeated; "*" for all
      --address URL        the public address, for the addresses of next pages; without it they are made of the
                           host that a request names, which any sender can choose
      --verbose            one line a request: route, status and time, but no drug
  -h, --help               this text

SIGTERM and SIGINT let answers under way end.

Exit codes: 0 asked to end, 2 wrong usage, 3 the folder or the port cannot be used

  druglib serve --folder public/drugs --allow-origin https://ehr.example.org
`;

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/i;
const NO_ADDRESS =
  'druglib: warning: next pages will be at the host that a request names, which any sender can choose; ' +
  'give the public address with --address';

export const serve: Command = {
  help: HELP,
  options: {
    folder: { type: 'string' },
    live: { type: 'boolean' },
    cache: { type: 'string' },
    service: { type: 'string', multiple: true },
    port: { type: 'string' },
    host: { type: 'string' },
    'allow-origin': { type: 'string', multiple: true },
    address: { type: 'string' },
    verbose: { type: 'boolean' },
  },
  async run(given, terminal) {
    if (given.positionals.length > 0)
      throw new UsageError(`serve takes no argument "${given.positionals[0]}".`);
    assertConsistent(given);
    const port = numberOption(given, 'port', { least: 0, most: 65_535, standard: 8080 });
    const hostname = textOption(given, 'host') ?? '127.0.0.1';
    const endpoint = createEndpoint(await endpointOptions(given, terminal));
    const server = await listen({ endpoint, port, hostname });
    if (!LOOPBACK.test(hostname) && textOption(given, 'address') === undefined) terminal.tell(NO_ADDRESS);
    terminal.write(`${server.url}\n`);
    if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
    await server.close();
    return EXIT.fine;
  },
};

/** @throws UsageError for options that say nothing, or that one of the others makes void */
function assertConsistent(given: Arguments): void {
  // An empty variable of a script would otherwise mean live for the folder, and all networks for the host.
  for (const name of ['folder', 'cache', 'host', 'address'])
    if (textOption(given, name)?.trim() === '') throw new UsageError(`--${name} is empty.`);
  if (given.values.folder === undefined) return;
  if (given.values.live) throw new UsageError('--folder and --live exclude each other.');
  for (const name of ['service', 'cache'])
    if (given.values[name] !== undefined)
      throw new UsageError(`--${name} is for --live: with --folder no service is asked.`);
}

async function endpointOptions(given: Arguments, terminal: Terminal): Promise<EndpointOptions> {
  const origins = textOptions(given, 'allow-origin');
  const allowedOrigins = origins.includes('*') ? '*' : origins.map(checkedOrigin);
  const schema: unknown = createRequire(import.meta.url)('../../../../schema/druglib-1.json');
  return {
    source: await sourceOf(given),
    allowedOrigins,
    address: checkedAddress(textOption(given, 'address')),
    schema,
    compress: true,
    onAnswer: given.values.verbose
      ? ({ method, route, status, duration }) =>
          terminal.tell(`${method} ${route} ${status} ${Math.round(duration)} ms`)
      : undefined,
  };
}

/** An origin has no path: with one, no browser would ever send it. */
function checkedOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new UsageError(
    `--allow-origin "${text}" is no origin such as https://ehr.example.org, without a path.`,
  );
}

/** The addresses of next pages are made by putting path and parameters behind it. */
function checkedAddress(text: string | undefined): string | undefined {
  if (text === undefined || (/^https?:\/\/[^?#@\s]+$/i.test(text) && URL.canParse(text))) return text;
  throw new UsageError(
    `--address "${text}" is no address such as https://api.example.org/druglib, without "?" and "#".`,
  );
}

async function sourceOf(given: Arguments): Promise<Source> {
  const folder = textOption(given, 'folder');
  if (folder === undefined) {
    const cacheFolder = textOption(given, 'cache');
    const store = cacheFolder ? createFileStore({ folder: cacheFolder }) : undefined;
    return createLiveSource({ services: servicesOf(given), cache: { store } });
  }
  const isIndexed = await isThere(join(folder, INDEX_FILE));
  const source = isIndexed
    ? createIndexedSource(folder)
    : createFolderSource({ reader: createFolderReader(folder) });
  // Whatever is wrong with the folder is told now, and not to the first reader.
  await source.health?.();
  return source;
}
