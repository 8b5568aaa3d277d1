import type { Format } from './format.js';
import { DataError } from '../errors.js';
import { druglib } from './druglib.js';

const LOADERS: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['druglib', () => Promise.resolve(druglib)],
  ['openfda', async () => (await import('./openfda.js')).openfda],
]);

// Kept, because even a second import() of a module takes a turn: an element that is moved must find its request.
const loaded = new Map<string, Format>();

/**
 * The format of that name; all but the default one are fetched when first asked for.
 * @throws DataError `config` for an unknown name, `network` when its code cannot be fetched
 */
export async function loadFormat(name: string): Promise<Format> {
  const known = loaded.get(name);
  if (known) return known;
  const load = LOADERS.get(name);
  if (!load) {
    throw new DataError('config', `unknown format "${name}"; known are ${[...LOADERS.keys()].join(', ')}`);
  }
  try {
    const format = await load();
    loaded.set(name, format);
    return format;
  } catch (cause) {
    throw new DataError('network', `format "${name}" did not load`, { cause });
  }
}
