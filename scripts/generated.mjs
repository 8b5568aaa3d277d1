// Writes what hosts get from the manifest: typings for frameworks, data for editors, llms.txt. --check only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorData } from './generated/editor-data.mjs';
import { llms } from './generated/llms.mjs';
import { typings } from './generated/typings.mjs';
import { root } from './registering-files.mjs';

async function formatted(path, text) {
  if (!/\.(ts|json)$/.test(path)) return text;
  const filepath = join(root, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

function committed(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

const check = process.argv.includes('--check');
for (const [path, text] of Object.entries({ ...typings(), ...editorData(), ...llms() })) {
  const wanted = await formatted(path, text);
  if (committed(path) === wanted) continue;
  if (check) {
    console.error(
      `${path} is not what custom-elements.json says now. Run "npm run generated" and commit it.`,
    );
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted);
    console.log(`${path} written`);
  }
}
