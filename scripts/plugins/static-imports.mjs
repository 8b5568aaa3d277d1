// The drop-in is one file, so what the library would load later is in it anyway. Imported at once it is plain code;
// otherwise the bundler wraps it, and every module that it shares with others, into functions.
const ownModule = /[\\/]src[\\/][^?]*\.ts$/;
const laterImport = /\bawait import\(\s*(["'])([^"'`]+)\1\s*\)/g;

export function importAtOnce(code) {
  const paths = [];
  const body = code.replace(laterImport, (_, _quote, path) => `later${paths.push(path) - 1}`);
  const imports = paths.map((path, index) => `import * as later${index} from ${JSON.stringify(path)};`);
  return paths.length > 0 ? [body, ...imports].join('\n') : undefined;
}

export function staticImports() {
  let found = false;
  return {
    name: 'static-imports',
    transform(code, id) {
      if (!ownModule.test(id) || id.includes('node_modules')) return null;
      const result = importAtOnce(code);
      if (result === undefined) return null;
      found = true;
      return { code: result, map: null };
    },
    buildEnd(error) {
      if (error || found) return;
      this.error(
        'No "await import(…)" was found in src. Adapt the pattern in scripts/plugins/static-imports.mjs, or drop the plugin if nothing is loaded later.',
      );
    },
  };
}
