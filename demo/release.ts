import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const read = (path: string): Record<string, string> => {
  const url = new URL(`../${path}`, import.meta.url);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Record<string, string>) : {};
};

/** Vite plugin: what a page has to know of the build, as the module `virtual:release`. */
export function release(): Plugin {
  let isBuilt = false;
  return {
    name: 'release',
    configResolved: ({ command }) => {
      isBuilt = command === 'build';
    },
    resolveId: (id) => (id === 'virtual:release' ? '\0release' : undefined),
    load: (id) =>
      id === '\0release'
        ? `export default ${JSON.stringify({
            version: read('package.json')['version'],
            integrity: read('dist/cdn/integrity.json'),
            endpoint: isBuilt ? 'drugs/{drug}.json' : 'api/drugs/{drug}',
          })}`
        : undefined,
  };
}
