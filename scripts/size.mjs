// Compares what a page has to load with the numbers of size-budgets.json (bytes, brotli 11): `brotli` may not be
// passed, `target` is where it should come down to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { minifyTemplates } from './plugins/minify-templates.mjs';
import { trustedTypesPolicy } from './plugins/trusted-types-policy.mjs';
import { languages, root } from './registering-files.mjs';

const budgets = JSON.parse(readFileSync(join(root, 'size-budgets.json'), 'utf8'));

const compressed = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

async function bundle(tag) {
  const outputs = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [minifyTemplates(), trustedTypesPolicy()],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: `src/components/${tag}/${tag}.ts`, formats: ['es'], fileName: tag },
      rolldownOptions: {
        // As in an app: the element registers itself, and what the file exports is nobody's.
        preserveEntrySignatures: false,
        output: { minify: true, comments: { legal: true, annotation: false, jsdoc: false } },
      },
    },
  });
  return [outputs].flat().flatMap(({ output }) => output.filter(({ type }) => type === 'chunk'));
}

function staticClosure(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const chunk of reached) {
    for (const name of chunk.imports) if (byName.has(name)) reached.add(byName.get(name));
  }
  return [...reached];
}

const sum = (chunks) => chunks.reduce((bytes, chunk) => bytes + compressed(Buffer.from(chunk.code)), 0);

function droppedFile(name) {
  try {
    return compressed(readFileSync(join(root, 'dist/cdn', name)));
  } catch (error) {
    throw new Error(`dist/cdn/${name} cannot be read. Run "npm run build" first.`, { cause: error });
  }
}

const laterFiles = readdirSync(join(root, 'dist/cdn')).filter((name) =>
  /^druglib\..*-[\da-f]{8}\.js$/.test(name),
);
const chunks = await bundle('boxed-warning');
const rows = [
  { what: 'druglib.js, the first request', bytes: droppedFile('druglib.js'), ...budgets['druglib.js'] },
  ...laterFiles.map((name) => ({ what: `  ${name}, later`, bytes: droppedFile(name) })),
  {
    what: 'druglib.js with all that it may load later',
    bytes: ['druglib.js', ...laterFiles].reduce((bytes, name) => bytes + droppedFile(name), 0),
    ...budgets['druglib.js and later'],
  },
  { what: 'druglib.iife.js, whole', bytes: droppedFile('druglib.iife.js'), ...budgets['druglib.iife.js'] },
  {
    what: 'boxed-warning, initial',
    bytes: sum(staticClosure(chunks)),
    ...budgets['boxed-warning'],
  },
  { what: 'boxed-warning, with all it may load later', bytes: sum(chunks) },
  ...languages().map((code) => ({
    what: `translations/${code}.js`,
    bytes: droppedFile(`translations/${code}.js`),
    ...budgets['a translation'],
  })),
];

for (const { what, bytes, brotli: budget, target } of rows) {
  const limit = budget === undefined ? '' : ` of ${String(budget).padStart(6)}`;
  const gap = target < bytes ? `, ${bytes - target} above the target of ${target}` : '';
  console.log(`${what.padEnd(44)}${String(bytes).padStart(7)}${limit} bytes brotli${gap}`);
}
for (const { what, bytes, brotli: budget } of rows) {
  if (budget === undefined || bytes <= budget) continue;
  console.error(
    `${what} is ${bytes - budget} bytes over its budget (${bytes} instead of at most ${budget}). Make it smaller, load a part later by a dynamic import, or raise the number in size-budgets.json and say why.`,
  );
  process.exitCode = 1;
}
