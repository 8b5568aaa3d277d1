// The files of src whose import has a side effect: entries of the build and the list in package.json, without
// which bundlers drop their bare imports.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const componentsFolder = join(root, 'src/components');

/** The tags of the library: every folder of src/components that holds a file of its own name. */
export function tags() {
  if (!existsSync(componentsFolder)) return [];
  return readdirSync(componentsFolder)
    .filter((name) => existsSync(join(componentsFolder, name, `${name}.ts`)))
    .sort();
}

/** The languages that come beside English: every file of src/translations/register. */
export const languages = () =>
  readdirSync(join(root, 'src/translations/register'))
    .map((name) => name.replace('.ts', ''))
    .sort();

/** Files whose import registers elements, a language or how to hydrate, as paths below src without their ending. */
export function registeringFiles() {
  return [
    'define',
    'hydrate',
    ...tags().map((tag) => `components/${tag}/${tag}`),
    ...languages().map((language) => `translations/register/${language}`),
  ];
}

/** Files that change the page while they load; they reach users inside the scripts of dist/cdn only. */
export const scriptFiles = ['drop-in', 'lit-globals'];
