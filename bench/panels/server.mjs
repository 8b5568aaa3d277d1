// Serves files from memory on loopback, brotli where the browser takes it, and counts what is asked.
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** Bytes on the wire, at the quality of a file that is compressed once. */
export const compress = (text) =>
  brotliCompressSync(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * @param files path → text; paths below `/no-store/` may not be kept by the browser
 * @param settings `isReadyAhead`: everything is compressed before the first request, so that no answer waits for it
 */
export async function startServer(files, { isReadyAhead = false } = {}) {
  const bodies = new Map();
  const requests = [];
  const bodyOf = (path) => {
    // Large documents would take seconds at the highest quality.
    if (!bodies.has(path)) bodies.set(path, files[path].length < 1e6 ? compress(files[path]) : undefined);
    return bodies.get(path);
  };
  if (isReadyAhead) for (const path of Object.keys(files)) bodyOf(path);
  const server = createServer(({ url, headers }, response) => {
    const path = url.split('?')[0];
    requests.push(path);
    if (files[path] === undefined) {
      response.writeHead(404).end();
      return;
    }
    const compressed = headers['accept-encoding']?.includes('br') ? bodyOf(path) : undefined;
    response.writeHead(200, {
      'content-type': `${TYPES[path.split('.').at(-1)]}; charset=utf-8`,
      'cache-control': path.startsWith('/no-store/') ? 'no-store' : 'max-age=3600',
      ...(compressed && { 'content-encoding': 'br' }),
    });
    response.end(compressed ?? files[path]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://localhost:${server.address().port}`,
    /** Paths in the order in which they were asked. */
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
