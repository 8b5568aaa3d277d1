// A classic script that is loaded twice keeps the first copy, with its settings and classes: a second one would take
// the global name over while the first one's elements are on the page.
const start = /^var druglib\s*=\s*/;
const guard = 'var druglib = globalThis.druglib?.defineElements ? globalThis.druglib : ';

export function keepFirstCopy(code) {
  return start.test(code) ? code.replace(start, guard) : undefined;
}

export function firstCopy() {
  return {
    name: 'first-copy',
    renderChunk(code, _chunk, { format }) {
      if (format !== 'iife') return null;
      const guarded = keepFirstCopy(code);
      if (guarded === undefined) {
        this.error(
          'The classic script does not begin with "var druglib =". Adapt scripts/plugins/first-copy.mjs.',
        );
      }
      return { code: guarded, map: null };
    },
  };
}
