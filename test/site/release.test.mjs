// A page of the demo tells the hashes of the build that is there now, also when it was made after the server was started.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { root } from '../../scripts/registering-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
after(() => rmSync(folder, { recursive: true }));

/** Hands over the plugin, which is TypeScript. */
async function loadPlugin() {
  const server = await createServer({ root, configFile: false, server: { middlewareMode: true, ws: false } });
  const { release } = await server.ssrLoadModule('/demo/release.ts');
  return { plugin: release(pathToFileURL(`${folder}/`)), close: () => server.close() };
}

function build(integrity) {
  mkdirSync(join(folder, 'dist/cdn'), { recursive: true });
  writeFileSync(join(folder, 'dist/cdn/integrity.json'), JSON.stringify(integrity));
}

test('a page that is loaded again knows the hashes of a later build', async () => {
  writeFileSync(join(folder, 'package.json'), '{"version":"1.2.3"}');
  const { plugin, close } = await loadPlugin();
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    server: { host: '127.0.0.1', port: 0 },
  });
  try {
    await server.listen();
    const { port } = server.httpServer.address();
    const read = async () => (await fetch(`http://127.0.0.1:${port}/@id/__x00__release`)).text();
    assert.match(await read(), /"integrity":\{\}/);
    for (const hash of ['sha384-first', 'sha384-second']) {
      build({ 'druglib.js': hash });
      assert.ok((await read()).includes(hash));
    }
  } finally {
    await server.close();
    await close();
  }
});
