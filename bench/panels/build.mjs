// Bundles the pages of the peers, all with the same settings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { root } from '../../scripts/registering-files.mjs';

const pages = join(root, 'bench/pages');

/** Vue's own compiler, so that its static parts are hoisted as in any Vue app. */
const vue = {
  name: 'vue-files',
  transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const { descriptor } = parse(code, { filename: id });
    return { code: compileScript(descriptor, { id, inlineTemplate: true }).content, map: null };
  },
};

const define = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

async function bundle(entry, jsx) {
  const outputs = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [vue],
    define,
    oxc: { jsx: { runtime: 'automatic', importSource: jsx } },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(pages, entry),
        output: { format: 'es', minify: true, codeSplitting: false },
      },
    },
  });
  const output = [outputs].flat().flatMap((each) => each.output);
  const text = (isWanted) =>
    output
      .filter(isWanted)
      .map(({ code, source }) => code ?? `${source}`)
      .join('');
  return {
    script: text(({ type }) => type === 'chunk'),
    style: text(({ fileName }) => fileName.endsWith('.css')),
  };
}

const minifiedStyle = async () => {
  const { transform } = await import('lightningcss');
  const { code } = transform({
    filename: 'style.css',
    code: readFileSync(join(pages, 'style.css')),
    minify: true,
  });
  return `${code}`;
};

/**
 * Builds a page of the bench.
 * @param page its folder below `bench/pages`, the ending of its entry and whose JSX it speaks
 * @returns script and style sheet as text
 */
export async function buildPage({ folder, entry = 'main.js', jsx = 'react', hasOwnStyle = false }) {
  const [{ script, style }, shared] = await Promise.all([bundle(join(folder, entry), jsx), minifiedStyle()]);
  return { script, style: hasOwnStyle ? '' : shared + style };
}
