import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Endpoint } from './handler.js';
import { createAdaptorServer } from '@hono/node-server';

/** Where a server listens. */
export interface ServeOptions {
  readonly endpoint: Endpoint;
  /** 0 takes a free one; 8080 by default. */
  readonly port?: number | undefined;
  /** The loopback address by default, so that nothing is offered to a network by accident. */
  readonly hostname?: string | undefined;
  /** How long `close` waits for answers under way, in ms; 10 s by default. */
  readonly grace?: number | undefined;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those under way end, then cuts what is left. */
  close(): Promise<void>;
}

/** How often connections that became idle are closed, in ms. */
const SWEEP = 50;

/** @throws Error when the port is taken or may not be used */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { endpoint, port = 8080, hostname = '127.0.0.1', grace = 10_000 } = options;
  const server = createAdaptorServer({
    fetch: (request) => endpoint.fetch(request),
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = (server.address() as AddressInfo).port;
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return { url: `http://${host}:${bound}`, port: bound, close: () => close(server, grace) };
}

async function close(server: Server, grace: number): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy stays open for a next request, which will not be taken.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  await closed;
  clearTimeout(timer);
  clearInterval(sweep);
}
