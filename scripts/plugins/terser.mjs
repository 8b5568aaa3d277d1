// Once more after the bundler's own minifier, which alone leaves half a kilobyte more in druglib.js.
import { minify } from 'terser';

const KEPT = /@license|@preserve|^!|^# allFunctionsCalledOnLoad/;

const options = {
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
  format: { comments: KEPT },
};

export function terser() {
  return {
    name: 'terser',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const [ending = ''] = /\n\/\/# sourceMappingURL=.*\n?$/.exec(chunk.code) ?? [];
        const { code, map } = await minify(chunk.code, {
          ...options,
          module: format === 'es',
          sourceMap: { content: chunk.map, asObject: true, filename: chunk.fileName },
        });
        Object.assign(chunk, { code: code + ending, map });
        const file = bundle[`${chunk.fileName}.map`];
        if (file) file.source = JSON.stringify(map);
      }
    },
  };
}
