import { update } from '@shoelace-style/localize';
import { panelWords } from '../../translations/en/panel.js';
import { DataError } from '../../data/index.js';
import { kept } from './kept.js';
import type { Terms } from './terms.js';

type Partially<T> = {
  [Key in keyof T]?: T[Key] extends (...values: never[]) => unknown ? T[Key] : Partially<T[Key]>;
};

/** Words of one language: all of them, or those that a host has other ones for. */
export type Translation = Partially<Terms> & {
  /** BCP 47 tag, such as `es` or `es-MX`. */
  $code: string;
  /** The whole language as the library brings it: what hosts register goes over it, whatever comes first. */
  $complete?: boolean;
};

/** What the panels of this page speak: each brings its own part, so that a page with one does not load all. */
const english = { ...panelWords } as Terms;

/** By canonical tag, in the order in which one goes over the other. */
const registered = new Map<string, Partially<Terms>[]>();

/** The canonical form, or nothing for what is no tag. An underscore is forgiven. */
export const localeOf = kept((tag: unknown): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(String(tag).replaceAll('_', '-'));
  } catch {
    return undefined;
  }
});

/** Only known keys with a value of the known kind: a slip of the host's leaves our word in place. */
function over<T extends object>(base: T, words: Partially<T>): T {
  const result = { ...base };
  for (const key of Object.keys(base) as (keyof T)[]) {
    const [own, other] = [base[key], words[key] as T[keyof T] | undefined];
    if (typeof other !== typeof own || !Object.hasOwn(words, key) || !other) continue;
    result[key] = typeof own === 'object' && own ? over(own, other) : other;
  }
  return result;
}

/**
 * Adds a language, or changes words of one; all panels on the page are drawn again. A key that a language lacks is in
 * English.
 * @throws DataError `config` when `$code` is no language tag
 */
export function registerTranslation({ $code, $complete, ...words }: Translation): void {
  const code = localeOf($code)?.baseName;
  if (!code) throw new DataError('config', `"${$code}" is no language tag, such as "es" or "es-MX".`);
  const layers = registered.get(code) ?? [];
  registered.set(code, $complete ? [words, ...layers] : [...layers, words]);
  composeAnew();
  update();
}

/** The English words of a panel, before its first drawing; the words of other languages go over them. */
export function addEnglish(words: Partial<Terms>): void {
  Object.assign(english, words);
  composeAnew();
}

/** Whose words a reader of this language gets, from general to particular; another script is another language. */
function codesFor(locale: Intl.Locale): string[] {
  const { language, region, baseName } = locale;
  if (baseName === language) return [language];
  const { script = '' } = locale.maximize();
  const general = new Intl.Locale(language).maximize().script === script ? [language] : [];
  return [...general, `${language}-${script}`, region ? `${language}-${region}` : '', baseName];
}

let composed = kept(composeWords);

function composeAnew(): void {
  composed = kept(composeWords);
}

/** The words for a language, nothing when it has none; every panel asks at every drawing. */
export const wordsFor = (locale: Intl.Locale): Terms | undefined => composed(locale);

function composeWords(locale: Intl.Locale): Terms | undefined {
  const codes = [...new Set(codesFor(locale))].filter((code) => code === 'en' || registered.has(code));
  if (!codes.length) return undefined;
  return codes.flatMap((code) => registered.get(code) ?? []).reduce<Terms>(over, english);
}
