import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const MODULE = '\0release';
const repository = new URL('..', import.meta.url);

const read = (path: string, folder: URL): Record<string, string> => {
  const url = new URL(path, folder);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Record<string, string>) : {};
};

/** Vite plugin: what a page has to know of the build in `folder`, as the module `virtual:release`. */
export function release(folder = repository): Plugin {
  let isBuilt = false;
  return {
    name: 'release',
    configResolved: ({ command }) => {
      isBuilt = command === 'build';
    },
    configureServer: ({ middlewares, moduleGraph }) => {
      // There may be another build since the page was opened, and a browser refuses a former hash.
      middlewares.use((_request, _response, next) => {
        const known = moduleGraph.getModuleById(MODULE);
        if (known) moduleGraph.invalidateModule(known);
        next();
      });
    },
    resolveId: (id) => (id === 'virtual:release' ? MODULE : undefined),
    load: (id) =>
      id === MODULE
        ? `export default ${JSON.stringify({
            version: read('package.json', folder)['version'],
            integrity: read('dist/cdn/integrity.json', folder),
            endpoint: isBuilt ? 'drugs/{drug}.json' : 'api/drugs/{drug}',
          })}`
        : undefined,
  };
}
