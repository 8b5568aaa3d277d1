// The drop-in is one file, so what the library would load later is in it anyway. Imported at once it is plain code;
// otherwise the bundler wraps it, and every module that it shares with others, into functions. Imported by name it
// needs no namespace object, which the bundler fills with for…in: a page that adds to Object.prototype would break it.
const ownModule = /[\\/]src[\\/][^?]*\.ts$/;
const laterImport = /\(\s*await import\(\s*(["'])([^"'`]+)\1\s*\)\s*\)\.(\w+)/g;

export function importAtOnce(code) {
  const imports = [];
  const body = code.replace(laterImport, (_, _quote, path, name) => {
    const local = `later${imports.length}`;
    imports.push(`import { ${name} as ${local} } from ${JSON.stringify(path)};`);
    return local;
  });
  return imports.length > 0 ? [body, ...imports].join('\n') : undefined;
}

export function staticImports() {
  let found = false;
  return {
    name: 'static-imports',
    transform(code, id) {
      if (!ownModule.test(id) || id.includes('node_modules')) return null;
      const result = importAtOnce(code) ?? code;
      if (/\bimport\(/.test(result)) {
        this.error(`${id} has an import() that is not written as (await import('…')).name.`);
      }
      if (result === code) return null;
      found = true;
      return { code: result, map: null };
    },
    buildEnd(error) {
      if (error || found) return;
      this.error(
        'No "(await import(…)).name" was found in src. Adapt the pattern in scripts/plugins/static-imports.mjs, or drop the plugin if nothing is loaded later.',
      );
    },
  };
}
