// What npm installs for users, by the lock: the dependencies and what these need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './registering-files.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

export const manifest = read('package.json');
export const { packages } = read('package-lock.json');

/** Where npm finds the package that another one needs; undefined when the lock does not have it. */
export function placeOf(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return undefined;
  }
}

function collect(names, from, found) {
  for (const name of names) {
    const place = placeOf(name, from);
    if (!place)
      throw new Error(`${name}, which ${from || 'package.json'} needs, is not in package-lock.json.`);
    if (found.has(place)) continue;
    found.add(place);
    collect(Object.keys(packages[place].dependencies ?? {}), place, found);
  }
  return found;
}

const folder = 'node_modules/';

/** `{ name, version, license, integrity, dependencies }` of each, by name. */
export function installedPackages() {
  const places = [...collect(Object.keys(manifest.dependencies), '', new Set())];
  return places
    .map((place) => ({ name: place.slice(place.lastIndexOf(folder) + folder.length), ...packages[place] }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
