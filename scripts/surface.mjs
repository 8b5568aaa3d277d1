// Prints what came to the surface of the tags since a commit, and what went: npm run surface -- [commit or tag]
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './registering-files.mjs';

const KINDS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'];

const isPublic = ({ privacy = 'public' }) => privacy === 'public';

/** One line for each thing that a host can name, with its type. */
export const surfaceOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .flatMap((declaration) => [
      `<${declaration.tagName}>`,
      ...KINDS.flatMap((kind) =>
        (declaration[kind] ?? [])
          .filter(isPublic)
          .map(
            ({ name, type }) =>
              `<${declaration.tagName}> ${kind} ${name || '(default)'}: ${type?.text ?? ''}`,
          ),
      ),
    ]);

/** @returns lines that begin with "-" for what went and "+" for what came */
export function differences(before, after) {
  const [old, current] = [surfaceOf(before), surfaceOf(after)];
  return [
    ...old.filter((line) => !current.includes(line)).map((line) => `- ${line}`),
    ...current.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].map((line) => line.replace(/: $/, ''));
}

/** Of a commit without the file, such as the first one, nothing is known. */
function manifestOf(commit) {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] };
  const files = execFileSync('git', ['ls-tree', '--name-only', commit], options).split('\n');
  if (!files.includes('custom-elements.json')) return { modules: [] };
  return JSON.parse(execFileSync('git', ['show', `${commit}:custom-elements.json`], options));
}

if (import.meta.filename === process.argv[1]) {
  const [commit = 'HEAD'] = process.argv.slice(2);
  const after = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const lines = differences(manifestOf(commit), after);
  console.log(lines.join('\n') || `Nothing that a host can name has changed since ${commit}.`);
}
