// A site on the loopback address for the examples: files of some folders, the scripts of dist/cdn, and the endpoint.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createEndpoint, createFolderSource } from '../../dist/endpoint/index.js';
import { createFolderReader } from '../../dist/endpoint/node.js';
import { root } from '../../scripts/registering-files.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

async function answerWith(answer, response) {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/**
 * @param folders by the first segment of the path, such as `{ '/react': 'dist/examples/react' }`
 * @param drugs folder of the endpoint's documents, at `/api/drugs`
 * @param handlers by path: a function from the request, with its body as text, to a Response
 */
export async function startSite({ folders, drugs = join(root, 'examples/drugs'), handlers = {} }) {
  const source = createFolderSource({ reader: createFolderReader(drugs) });
  const endpoint = createEndpoint({ source, basePath: '/api', allowedOrigins: '*' });
  const asked = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    asked.push({ method: request.method, url: request.url, headers: request.headers, body });
    const handler = Object.entries(handlers).find(([path]) => url.pathname.startsWith(path))?.[1];
    if (handler)
      return answerWith(
        await handler({ url, method: request.method, body, headers: request.headers }),
        response,
      );
    if (url.pathname.startsWith('/api/')) return answerWith(await endpoint.fetch(new Request(url)), response);
    const [, first = ''] = url.pathname.split('/');
    const folder = /^druglib(\.iife)?\.js$/.test(first) ? join(root, 'dist/cdn') : folders[`/${first}`];
    const rest = folder?.endsWith('dist/cdn') ? first : url.pathname.slice(first.length + 1);
    const path = folder && join(folder, normalize(rest.endsWith('/') ? `${rest}index.html` : rest));
    if (!path?.startsWith(folder) || !isFile(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
