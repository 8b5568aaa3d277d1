// A folder of files over HTTP on loopback, as any static host serves it.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

function fileAt(folder, pathname) {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory())
    return pathname.endsWith('/') ? fileAt(folder, `${pathname}index.html`) : undefined;
  return found && path;
}

/**
 * Serves a folder until `close`, at `/` or below the path `at`. `answer` may take a request first; it gives
 * `{ body, type?, headers?, status? }` or nothing.
 */
export async function serveFolder(folder, { answer = () => undefined, at = '/' } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const own = answer(pathname);
    if (own) {
      response.writeHead(own.status ?? 200, { 'content-type': own.type ?? types['.html'], ...own.headers });
      response.end(own.body);
      return;
    }
    const path = pathname.startsWith(at) ? fileAt(folder, pathname.slice(at.length - 1)) : undefined;
    response.writeHead(path ? 200 : 404, {
      'content-type': types[extname(path ?? '')] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    });
    if (path) createReadStream(path).pipe(response);
    else response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
