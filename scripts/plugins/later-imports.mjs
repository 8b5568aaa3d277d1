// How src writes what it imports later: (await import('…')).name, so that the scripts of dist/cdn can do it their way.
const ownModule = /[\\/]src[\\/][^?]*\.ts$/;
const namedImport = /\(\s*await import\(\s*(["'])([^"'`]+)\1\s*\)\s*\)\.(\w+)/g;

/** Each later import of a module of ours: its text, the path in it, and the name that is taken. */
export function laterImports(code, id) {
  if (!ownModule.test(id) || id.includes('node_modules')) return [];
  const found = [...code.matchAll(namedImport)].map(([text, , path, name]) => ({ text, path, name }));
  if (found.length !== [...code.matchAll(/\bimport\(/g)].length) {
    throw new Error(`${id} has an import() that is not written as (await import('…')).name.`);
  }
  return found;
}
