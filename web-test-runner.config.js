import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './scripts/browser.mjs';
import { countReporter } from './test/support/count-reporter.js';
import { middleware } from './test/support/endpoint.js';
import { readerPlugin } from './test/support/reader-plugin.js';
import { screenshotPlugin } from './test/support/screenshot-plugin.js';

const { executablePath, args, env, headless } = await findBrowser();

// "dev-mode" is Lit's greeting, which the development build always prints. Its other warnings are faults of
// ours and fail the test that is running.
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
      globalThis.__corpus = ${Boolean(process.env.DRUGLIB_CORPUS)};
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      const warn = console.warn;
      console.warn = (...values) => {
        warn(...values);
        if (String(values[0]).includes('lit.dev/msg/')) reportError(new Error('Lit warns: ' + values[0]));
      };
    </script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`;

export default {
  files: ['test/**/*.test.ts', '!test/package/**'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: '10000' } },
  testRunnerHtml: page,
  middleware,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    screenshotPlugin(),
    readerPlugin(),
  ],
  reporters: [defaultReporter(), countReporter()],
  browsers: [chromeLauncher({ launchOptions: { executablePath, args, env, headless } })],
};
