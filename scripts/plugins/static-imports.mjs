// The classic script is one file, so what the library would load later is in it anyway. Imported at once it is plain
// code; otherwise the bundler wraps it, and every module that it shares with others, into functions. Imported by name
// it needs no namespace object, which the bundler fills with for…in: a page that adds to Object.prototype would break it.
import { laterImports } from './later-imports.mjs';

export function staticImports() {
  let found = false;
  return {
    name: 'static-imports',
    transform(code, id) {
      const imports = laterImports(code, id);
      if (!imports.length) return null;
      found = true;
      const lines = imports.map(({ path, name }, i) => `import { ${name} as later${i} } from '${path}';`);
      const body = imports.reduce((text, { text: later }, i) => text.replace(later, `later${i}`), code);
      return { code: [body, ...lines].join('\n'), map: null };
    },
    buildEnd(error) {
      if (error || found) return;
      this.error(
        'No "(await import(…)).name" was found in src. Adapt the pattern in scripts/plugins/later-imports.mjs, or drop the plugin if nothing is loaded later.',
      );
    },
  };
}
