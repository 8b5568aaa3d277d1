// Answers that no well-behaved server gives, written byte by byte on loopback: /NAME?key=…&… A test asks afterwards
// what came under its key: /log?key=…
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

const OK = ['HTTP/1.1 200 OK', 'content-type: application/json', 'cache-control: no-store'];
const anyOrigin = 'access-control-allow-origin: *';

const head = (lines, body) =>
  [...lines, ...(body === undefined ? [] : [`content-length: ${Buffer.byteLength(body)}`])].join('\r\n') +
  '\r\nconnection: close\r\n\r\n';
const whole = (lines, body) => Buffer.concat([Buffer.from(head(lines, body)), Buffer.from(body)]);
const json = (value, ...more) => whole([...OK, anyOrigin, ...more], JSON.stringify(value));

/** In every text it names the drug, so that a piece of it on screen is seen. */
export const sample = {
  contract: 'druglib/1',
  drug: { id: 'faultol', name: 'Faultol' },
  label: {
    source: { name: 'Register of faults', effective: '2020-01-01' },
    boxedWarning: { status: 'present', warnings: [{ title: 'Warning', body: ['Faultol harms.'] }] },
  },
};
const text = JSON.stringify(sample);
const half = text.slice(0, -40);

function* endless(chunk) {
  for (;;) yield chunk;
}

/** Sends as long as the client reads, and counts what has gone out. */
function pour(socket, chunks, entry) {
  const next = () => {
    for (const chunk of chunks) {
      if (socket.destroyed) return;
      entry.bytes += chunk.length;
      if (!socket.write(chunk)) {
        socket.once('drain', next);
        return;
      }
    }
    socket.end();
  };
  next();
}

function drip(socket) {
  socket.write(head([...OK, anyOrigin]));
  const timer = setInterval(() => socket.write(' '), 50);
  socket.once('close', () => clearInterval(timer));
}

const chunked = [...OK, anyOrigin, 'transfer-encoding: chunked'];
const chunk = (body) => `${body.length.toString(16)}\r\n${body}\r\n`;
const status = (query) => {
  const code = query.get('code');
  const lines = [`HTTP/1.1 ${code} Fault`, 'content-type: application/problem+json', anyOrigin];
  if (query.has('retry-after')) lines.push(`retry-after: ${query.get('retry-after')}`);
  if (query.has('challenge')) lines.push('www-authenticate: Basic realm="x"');
  return whole(lines, JSON.stringify({ title: 'test' }));
};
const redirect = (to) => head(['HTTP/1.1 302 Found', `location: ${to}`, anyOrigin], '');
const large = (bytes) => [
  head([...OK, anyOrigin], ' '.repeat(bytes)),
  ...Array(bytes / 65_536).fill(' '.repeat(65_536)),
];

/** Each gets the socket, the query and the log entry. */
const FAULTS = {
  fine: (socket) => socket.end(json(sample)),
  slow: (socket, query) => setTimeout(() => socket.end(json(sample)), Number(query.get('ms'))),
  'no-cors': (socket) => socket.end(whole(OK, text)),
  reset: (socket) => socket.resetAndDestroy(),
  'close-at-once': (socket) => socket.destroy(),
  status: (socket, query) => socket.end(status(query)),
  never: () => {},
  'headers-only': (socket) => socket.write(head([...OK, anyOrigin, 'content-length: 1000'])),
  drip,
  flood: (socket, _query, entry) => {
    socket.write(head([...OK, anyOrigin]));
    pour(socket, endless(' '.repeat(65_536)), entry);
  },
  'cut-length': (socket) => socket.end(head([...OK, anyOrigin, `content-length: ${text.length}`]) + half),
  'cut-chunks': (socket) => socket.end(head(chunked) + chunk(half)),
  'cut-json': (socket) => socket.end(whole([...OK, anyOrigin], half)),
  'cut-reset': (socket) => {
    socket.write(head([...OK, anyOrigin, `content-length: ${text.length}`]) + half, () =>
      setTimeout(() => socket.resetAndDestroy(), 20),
    );
  },
  'bad-chunks': (socket) => socket.end(`${head(chunked)}zz\r\n${half}\r\n0\r\n\r\n`),
  'bad-gzip': (socket) =>
    socket.end(whole([...OK, anyOrigin, 'content-encoding: gzip'], Buffer.from('\x1f\x8b no gzip at all'))),
  'cut-gzip': (socket) => {
    const body = gzipSync(text).subarray(0, 60);
    socket.end(whole([...OK, anyOrigin, 'content-encoding: gzip'], body));
  },
  'gzip-bomb': (socket) =>
    socket.end(whole([...OK, anyOrigin, 'content-encoding: gzip'], gzipSync(' '.repeat(20_000_000)))),
  type: (socket, query) =>
    socket.end(
      whole(
        ['HTTP/1.1 200 OK', ...(query.get('is') ? [`content-type: ${query.get('is')}`] : []), anyOrigin],
        query.get('is')?.includes('html') ? '<!doctype html><title>Sign in</title>' : text,
      ),
    ),
  redirect: (socket, query) => socket.end(redirect(query.get('to'))),
  loop: (socket, query) => socket.end(redirect(`/loop?key=${query.get('key')}`)),
  empty: (socket, query) =>
    socket.end(head([`HTTP/1.1 ${query.get('code')} Empty`, 'content-type: application/json', anyOrigin])),
  body: (socket, query) => socket.end(whole([...OK, anyOrigin], query.get('is'))),
  large: (socket, query, entry) => pour(socket, large(Number(query.get('bytes'))).values(), entry),
  charset: (socket, query) => {
    const type = `content-type: application/json; charset=${query.get('says') ?? 'utf-8'}`;
    socket.end(whole(['HTTP/1.1 200 OK', type, anyOrigin], encoded(query.get('is'))));
  },
  // A cache on the way, that of the browser among them, may answer for the server.
  kept: (socket) => {
    const lines = ['HTTP/1.1 200 OK', 'content-type: application/json', 'cache-control: max-age=3600'];
    socket.end(whole([...lines, 'age: 60', anyOrigin], text));
  },
  aged: (socket) => socket.end(json(sample, 'age: 31536000', 'date: Sat, 01 Jan 2000 00:00:00 GMT')),
  'not-http': (socket) => socket.end('220 mail.example ESMTP ready\r\n'),
  'huge-header': (socket) => socket.end(json(sample, `x-filler: ${'x'.repeat(1_000_000)}`)),
};

function encoded(charset) {
  const accented = text.replace('harms', 'h\u00e4rms');
  if (charset === 'bom') return `\uFEFF${text}`;
  return Buffer.from(
    charset === 'utf-16' ? `\uFEFF${accented}` : accented,
    charset === 'utf-16' ? 'utf16le' : 'latin1',
  );
}

/** `{ origin, otherOrigin, closedOrigin, stop }`, all on loopback. */
export async function startFaultServer() {
  const log = new Map();
  const entryOf = (key) => {
    if (!log.has(key)) log.set(key, { hits: 0, closed: 0, open: 0, most: 0, bytes: 0, heads: [] });
    return log.get(key);
  };
  let open = 0;
  let most = 0;

  function serve(socket, request) {
    const url = new URL(request.split(' ', 2)[1] ?? '/', 'http://loopback');
    const query = url.searchParams;
    const name = url.pathname.slice(1).split('/')[0];
    const entry = entryOf(query.get('key'));
    if (name === 'log') return socket.end(json({ ...entry, most }));
    entry.hits++;
    entry.heads.push(request);
    most = Math.max(most, ++open);
    socket.once('close', () => {
      open--;
      entry.closed++;
    });
    return (FAULTS[name] ?? FAULTS['close-at-once'])(socket, query, entry);
  }

  const listener = (socket) => {
    let request = '';
    socket.on('error', () => {});
    const read = (data) => {
      request += data.toString('latin1');
      if (!request.includes('\r\n\r\n')) return;
      socket.off('data', read);
      socket.resume();
      serve(socket, request);
    };
    socket.on('data', read);
  };
  const [one, other, closed] = await Promise.all([listen(listener), listen(listener), listen(() => {})]);
  const origins = [one, other, closed].map((server) => `http://127.0.0.1:${server.address().port}`);
  await new Promise((resolve) => closed.close(resolve));
  const stop = () => [one, other].forEach((server) => server.close());
  return { origin: origins[0], otherOrigin: origins[1], closedOrigin: origins[2], stop };
}

function listen(listener) {
  const server = createServer(listener);
  // The test run ends when its tests do.
  server.unref();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
