import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from './set-up.mjs';

setUp();
const { createServer } = await import('vite');

function wantedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env.PORT;
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`The port "${text}" (--port or PORT) is not a whole number from 0 to 65535.`);
}

const port = wantedPort();
const server = await createServer({
  configFile: fileURLToPath(new URL('../demo/vite.config.ts', import.meta.url)),
  // A port that was asked for is taken or refused, never silently replaced by the next one.
  server: { ...(port !== undefined && { port }), strictPort: port !== undefined },
});
await server.listen();

const addresses = server.resolvedUrls ?? { local: [], network: [] };
for (const url of [...addresses.local, ...addresses.network]) console.log(`druglib-widgets demo: ${url}`);
console.log('Stop it with Ctrl+C.');

const stop = () => void server.close().finally(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

// npm starts us through a shell that dies of a SIGTERM without passing it on.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop();
}, 500).unref();
