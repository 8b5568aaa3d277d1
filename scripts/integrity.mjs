import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, root } from './registering-files.mjs';

const folder = join(root, 'dist/cdn');
const hash = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, name)))
    .digest('base64')}`;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const names = [...scripts.toSorted(), ...languages().map((code) => `translations/${code}.js`)];
const text = `${JSON.stringify(Object.fromEntries(names.map((name) => [name, hash(name)])), null, 2)}\n`;

writeFileSync(join(folder, 'integrity.json'), text);
console.log(text.trimEnd());
