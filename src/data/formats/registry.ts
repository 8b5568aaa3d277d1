import type { SectionName } from '../contract/section.js';
import type { Format } from './format.js';
import { DataError } from '../errors.js';
import { druglib } from './druglib.js';

const LOADERS: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['openfda', async () => (await import('./openfda.js')).openfda],
  ['clinicaltrials', async () => (await import('./clinicaltrials.js')).clinicaltrials],
  ['europepmc', async () => (await import('./europepmc.js')).europepmc],
  ['jsonfeed', async () => (await import('./jsonfeed.js')).jsonfeed],
]);

/** What `public` stands for, section by section. */
const PUBLIC: Readonly<Record<SectionName, string>> = {
  label: 'openfda',
  trials: 'clinicaltrials',
  studies: 'europepmc',
  articles: '',
};

// Kept, because even a second import() of a module takes a turn: an element that is moved must find its request.
const loaded = new Map<string, Format>([[druglib.name, druglib]]);

const nameOf = (asked: string, section: SectionName | undefined): string =>
  asked === 'public' && section ? PUBLIC[section] : asked;

/** The format of that name if its code is there, so that a request need not wait a turn. */
export const loadedFormat = (asked: string, section: SectionName): Format | undefined =>
  loaded.get(nameOf(asked, section));

/**
 * The format of that name, or the one that `public` stands for; all but the default one are fetched when first
 * asked for.
 * @throws DataError `config` for an unknown name and for a section that no public service has, `network` when the
 * format's code cannot be fetched
 */
export async function loadFormat(asked: string, section?: SectionName): Promise<Format> {
  const name = nameOf(asked, section);
  if (asked && !name) {
    throw new DataError(
      'config',
      `no public service offers ${section}: they need a format of their own, such as "jsonfeed", and an endpoint`,
    );
  }
  const known = loaded.get(name);
  if (known) return known;
  const load = LOADERS.get(name);
  if (!load) {
    throw new DataError(
      'config',
      `unknown format "${name}"; known are ${['druglib', ...LOADERS.keys(), 'public'].join(', ')}`,
    );
  }
  try {
    const format = await load();
    loaded.set(name, format);
    return format;
  } catch (cause) {
    throw new DataError('network', `format "${name}" did not load`, { cause });
  }
}
