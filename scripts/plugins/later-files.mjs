// What src imports later becomes a file beside the module druglib.js, fetched when it is first used. Such a file imports
// nothing: pages name druglib.js as they like, such as druglib.js?v=2, and an import of it would bring a second copy.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build } from 'vite';
import { laterImports } from './later-imports.mjs';

const loader = 'virtual:later';

// A module takes no hash at its import, a preload does: so the hash in the page's script tag covers these files as well.
// Browsers that know no such preload would never answer it: they check nothing. Some browsers keep a failed module for
// good, and ask for it again under another address only. A file that does not come in 10 s, as long as one try for data
// may take, has failed: the panel must not wait for ever.
const loaderCode = `const failures = {};
export async function later(file, integrity) {
  const failed = failures[file] ?? 0;
  const { href } = new URL(failed ? file + '?again=' + failed : file, import.meta.url);
  const link = document.createElement('link');
  let timer;
  try {
    if (link.relList.supports('modulepreload')) {
      await new Promise((onload, onerror) => {
        Object.assign(link, { rel: 'modulepreload', integrity, href, onload, onerror });
        document.head.append(link);
        timer = setTimeout(onerror, 10_000);
      });
    }
    return await import(/* @vite-ignore */ href);
  } catch (error) {
    failures[file] = failed + 1;
    throw error;
  } finally {
    clearTimeout(timer);
    link.remove();
  }
}`;

const hash = (code, encoding) => createHash('sha256').update(code).digest(encoding);

/**
 * @param {(entry: string) => import('vite').UserConfig} configure how such a file is built
 * @param files those that are begun, by their module; one that imports later itself adds to them
 */
export function laterFiles(configure, files = new Map()) {
  const isOutermost = files.size === 0;

  async function buildFile(id, name) {
    const { plugins, ...rest } = configure(`${id}?later=${name}`);
    const outputs = await build({ ...rest, plugins: [laterFiles(configure, files), ...plugins] });
    const [chunk] = [outputs].flat()[0].output;
    const fileName = `druglib.${basename(id, '.ts')}-${hash(chunk.code, 'hex').slice(0, 8)}.js`;
    const code = `${chunk.code.trimEnd()}\n//# sourceMappingURL=${fileName}.map\n`;
    const { map } = chunk;
    return { fileName, code, map, integrity: `sha256-${hash(code, 'base64')}` };
  }

  return {
    name: 'later-files',
    resolveId(source) {
      if (source === loader) return `\0${loader}`;
      return source.includes('?later=') ? source : null;
    },
    load(id) {
      if (id === `\0${loader}`) return loaderCode;
      const [, path, name] = /^(.*)\?later=(\w+)$/.exec(id) ?? [];
      return path ? `export { ${name} } from ${JSON.stringify(path)};` : null;
    },
    async transform(code, id) {
      const imports = laterImports(code, id);
      if (!imports.length) return null;
      let result = `${code}\nimport { later } from '${loader}';`;
      for (const { text, path, name } of imports) {
        const { id: target } = await this.resolve(path, id);
        if (!files.has(target)) {
          files.set(target, undefined);
          files.set(target, buildFile(target, name));
        }
        const { fileName, integrity } = await files.get(target);
        result = result.replace(text, `(await later('${fileName}', '${integrity}')).${name}`);
      }
      return { code: result, map: null };
    },
    async generateBundle() {
      if (!isOutermost) return;
      for (const { fileName, code, map } of await Promise.all(files.values())) {
        this.emitFile({ type: 'asset', fileName, source: code });
        this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: JSON.stringify(map) });
      }
    },
  };
}
