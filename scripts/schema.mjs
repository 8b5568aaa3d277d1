// Writes the JSON Schema of druglib/1 from the checks that the library itself runs; --check only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { root } from './registering-files.mjs';

const source = 'src/data/contract/document.ts';
const target = 'schema/druglib-1.json';

const { module } = await runnerImport(join(root, source), { configFile: false, root, logLevel: 'error' });
if (!module.documentSchema) {
  throw new Error(
    `${source} exports no documentSchema, from which ${target} is made. Export it under this name.`,
  );
}

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'druglib/1',
  ...toJsonSchema(module.documentSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: module.definitions,
    overrideSchema({ valibotSchema, jsonSchema }) {
      const known = module.KNOWN_WORDS.get(valibotSchema);
      return known && { ...jsonSchema, known };
    },
  }),
};
const text = `${JSON.stringify(schema, null, 2)}\n`;

function committed() {
  try {
    return readFileSync(join(root, target), 'utf8');
  } catch {
    return undefined;
  }
}

if (!process.argv.includes('--check')) {
  mkdirSync(join(root, dirname(target)), { recursive: true });
  writeFileSync(join(root, target), text);
  console.log(`${target} written`);
} else if (committed() !== text) {
  console.error(`${target} is not what ${source} says now. Run "npm run schema" and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(`${target} is up to date`);
}
