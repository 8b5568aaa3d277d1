import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from './test/support/count-reporter.js';
import { faultReport } from './test/support/fault-report.js';
import { startFaultServer } from './test/support/fault-server.js';
import { middleware } from './test/support/endpoint.js';
import { enginePlugin } from './test/support/engines/engine-plugin.js';
import { findEngines } from './test/support/engines/engines.js';
import { readerPlugin } from './test/support/reader-plugin.js';
import { screenshotPlugin } from './test/support/screenshot-plugin.js';

const faultServer = await startFaultServer();
const faults = faultReport();

// "dev-mode" is Lit's greeting, which the development build always prints. Its other warnings are faults of
// ours and fail the test that is running.
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
      globalThis.__faultServer = ${JSON.stringify(faultServer)};
      globalThis.__walk = ${process.env.TEST_WALK ?? 'undefined'};
      globalThis.__corpus = ${Boolean(process.env.DRUGLIB_CORPUS)};
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      const warn = console.warn;
      console.warn = (...values) => {
        warn(...values);
        if (String(values[0]).includes('lit.dev/msg/')) reportError(new Error('Lit warns: ' + values[0]));
      };
    </script>
    <style>
      /* Tests look beyond the window, and before the browser has drawn a frame. */
      html {
        --druglib-offscreen: visible;
      }
    </style>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`;

export default {
  files: ['test/**/*.test.ts', '!test/package/**'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  // Two engines beside each other make tests wait that look at time.
  concurrentBrowsers: 1,
  // WebKit and Firefox start slowly on a busy machine.
  browserStartTimeout: 120_000,
  testsFinishTimeout: process.env.TEST_WALK ? 1_800_000 : 180_000,
  testFramework: { config: { timeout: '30000' } },
  testRunnerHtml: page,
  middleware: [...middleware, faults.middleware],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    screenshotPlugin(),
    readerPlugin(),
    enginePlugin(),
  ],
  reporters: [defaultReporter(), countReporter(), faults.reporter],
  browsers: await findEngines(),
};
