// Writes one page a document: node examples/static-site/generate.mjs FOLDER
// The pages need nothing but a web server for files, and are readable without a script.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToString } from 'druglib-widgets/ssr';

const folder = process.argv[2] ?? 'site';
const files = [new URL('../drug.json', import.meta.url)];

const page = (document) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${document.drug.name}</title>
<script type="module" src="druglib.js"></script>
${renderToString('drug-monograph', { drug: document.drug.id, 'heading-level': 2 }, document)}
`;

await mkdir(folder, { recursive: true });
await copyFile(
  fileURLToPath(import.meta.resolve('druglib-widgets/cdn/druglib.js')),
  join(folder, 'druglib.js'),
);
for (const file of files) {
  const document = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(join(folder, `${document.drug.id}.html`), page(document));
  console.log(join(folder, `${document.drug.id}.html`));
}
