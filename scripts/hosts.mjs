// Writes docs/host-styles.md: what the style sheets of other pages change in the panels: npm run hosts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listing } from '../test/hosts/listing.mjs';
import { measureHosts } from '../test/hosts/measure.mjs';

const results = await measureHosts();
writeFileSync(fileURLToPath(new URL('../docs/host-styles.md', import.meta.url)), listing(results));
const harms = results.flatMap(({ name, size, harms }) =>
  harms.map(({ harm, element }) => `${name}, ${size} px: ${harm}: ${element}`),
);
console.log(`docs/host-styles.md: ${results.length} pages measured, ${harms.length} harms`);
for (const line of harms) console.error(line);
process.exitCode = harms.length > 0 ? 1 : 0;
