// Requests a second of the endpoint for one warm document, beside nginx with the same bytes as a file, on loopback:
// node bench/endpoint.mjs [--seconds 10] [--connections 50] [--json FILE]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '50' },
    json: { type: 'string' },
  },
});
const duration = Number(values.seconds);
const connections = Number(values.connections);
const WARM_UP = 2;

/** A document of about 60 kB, as a drug with 50 trials and 50 studies makes. */
function exampleDocument() {
  const text = 'A sentence of an invented abstract, as long as such sentences are. ';
  const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  return {
    contract: 'druglib/1',
    drug: { id: 'calmazine', name: 'Tranquillex', genericName: 'calmazine' },
    label: {
      source: { name: 'A label' },
      boxedWarning: { status: 'present', warnings: [{ title: 'Deep sleep', body: [text.repeat(20)] }] },
    },
    studies: {
      source: { name: 'An index' },
      items: list(50, (n) => ({ id: `${n}`, title: `Study ${n}`, abstract: [{ text: text.repeat(8) }] })),
    },
    trials: {
      source: { name: 'A register' },
      items: list(50, (n) => ({
        id: `T${n}`,
        title: `Trial ${n}`,
        status: 'recruiting',
        summary: [text.repeat(6)],
      })),
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(url) {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

function startEndpoint(folder, port) {
  const script = fileURLToPath(new URL('endpoint-server.mjs', import.meta.url));
  return spawn(process.execPath, [script, folder, `${port}`], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function nginxConfiguration(folder, port) {
  return `daemon off; user ${userInfo().username}; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; default_type application/json;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  keepalive_requests 100000000; open_file_cache max=100;
  server { listen 127.0.0.1:${port}; root ${folder}/documents; }
}`;
}

function startNginx(folder, port) {
  writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(folder, port));
  const options = { stdio: ['ignore', 'inherit', 'ignore'] };
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], options);
}

const isInstalled = (command) => spawnSync(command, ['-v']).error === undefined;

/** In microseconds, of the process alone; undefined where there is no /proc. */
function cpuTime(pid) {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  const fields = readFileSync(path, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const TICK = 10_000;
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.once('error', reject).once('close', () => resolve(output));
  });
}

const MILLISECONDS = { us: 0.001, ms: 1, s: 1000 };

/** wrk costs a fraction of what the servers do, so that it does not set the limit. */
async function loadByWrk(url, seconds, headers) {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const output = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...given, url]);
  const percentile = (name) => {
    const [, value, unit] = new RegExp(`${name}%\\s+([\\d.]+)(us|ms|s)`).exec(output);
    return Number(value) * MILLISECONDS[unit];
  };
  const number = (pattern) => Number(pattern.exec(output)?.[1] ?? 0);
  const lost = number(/Non-2xx or 3xx responses: (\d+)/) + number(/connect (\d+)/) + number(/timeout (\d+)/);
  const total = number(/(\d+) requests in/);
  return {
    total,
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: percentile(50),
    p99: percentile(99),
    errors: lost,
  };
}

async function loadByAutocannon(url, seconds, headers) {
  const { requests, latency, errors, statusCodeStats } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
  });
  const bad = Object.entries(statusCodeStats).filter(([status]) => !/^(2|304)/.test(status));
  const lost = bad.reduce((sum, [, { count }]) => sum + count, errors);
  return {
    total: requests.total,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    errors: lost,
  };
}

async function measure(name, url, pid, headers = {}) {
  const load = isInstalled('wrk') ? loadByWrk : loadByAutocannon;
  await load(url, WARM_UP, headers);
  const before = cpuTime(pid);
  const { total, perSecond, p50, p99, errors } = await load(url, duration, headers);
  const after = cpuTime(pid);
  const cpu = before === undefined ? undefined : Math.round((after - before) / total);
  const row = { name, perSecond: Math.round(perSecond), p50, p99, cpu, errors };
  const told = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, CPU ${cpu ?? '?'} µs a request, ${errors} errors`;
  console.log(`${name.padEnd(28)} ${`${row.perSecond}`.padStart(6)} requests/s, ${told}`);
  return row;
}

const hasNginx = isInstalled('nginx');
const folder = mkdtempSync(join(tmpdir(), 'endpoint-bench-'));
const servers = [];
const rows = [];
try {
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', 'calmazine.json'), JSON.stringify(exampleDocument()));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/drugs/calmazine`;
  const server = startEndpoint(join(folder, 'documents'), port);
  servers.push(server);
  const body = await untilItAnswers(url);
  const etag = (await fetch(url)).headers.get('etag');
  console.log(
    `${Buffer.byteLength(body)} bytes, ${connections} connections, ${duration} s each, one process a server`,
  );
  if (!isInstalled('wrk'))
    console.log('wrk is not installed: autocannon may itself be the limit, look at the CPU');
  if (hasNginx) {
    const nginxPort = await freePort();
    const nginx = startNginx(folder, nginxPort);
    servers.push(nginx);
    const file = `http://127.0.0.1:${nginxPort}/calmazine.json`;
    if ((await untilItAnswers(file)) !== body) throw new Error('nginx serves other bytes');
    rows.push(await measure('nginx, the file', file, nginx.pid));
  } else {
    console.log('nginx is not installed: skipped');
  }
  rows.push(await measure('endpoint, the document', url, server.pid));
  rows.push(await measure('endpoint, unchanged (304)', url, server.pid, { 'if-none-match': etag }));
  rows.push(await measure('endpoint, 50 of the trials', `${url}/trials`, server.pid));
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ connections, duration, rows }, null, 2)}\n`);
} finally {
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(
    servers.map((server) => server.exitCode ?? new Promise((resolve) => server.once('exit', resolve))),
  );
  rmSync(folder, { recursive: true, force: true });
}
