// A drug's page, drawn on the server: node examples/server/server.mjs [port]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { renderToStream, renderToString } from 'druglib-widgets/ssr';

const script = new URL(import.meta.resolve('druglib-widgets/cdn/druglib.js'));
const drug = JSON.parse(await readFile(new URL('../drug.json', import.meta.url), 'utf8'));

const head = (nonce) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${drug.drug.name}</title>
<style nonce="${nonce}">body{margin:2em auto;max-width:60em;padding:0 1em;font:16px/1.5 system-ui}</style>
<script type="module" src="/druglib.js"></script>
`;

async function page(response) {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'`,
  });
  // The boxed warning first, and the rest as it comes.
  response.write(head(nonce) + renderToString('boxed-warning', { drug: drug.drug.id }, drug, { nonce }));
  const list = renderToStream('trial-list', { drug: drug.drug.id }, Promise.resolve(drug), { nonce });
  Readable.fromWeb(list).pipe(response);
}

const server = createServer(async (request, response) => {
  if (request.url === '/') return page(response);
  if (request.url !== '/druglib.js') return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/javascript' });
  response.end(await readFile(script));
});

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
