/** The server of raw faults, as the tests in the page see it. */
interface Server {
  readonly origin: string;
  readonly otherOrigin: string;
  readonly closedOrigin: string;
}

/** What came under one key. */
export interface Log {
  readonly hits: number;
  readonly closed: number;
  /** Bytes that the server could send before its client left. */
  readonly bytes: number;
  /** The most requests that were open at a time, of all keys. */
  readonly most: number;
  /** The requests as they came: line and headers. */
  readonly heads: readonly string[];
}

export const server = (globalThis as unknown as { __faultServer: Server }).__faultServer;

/** An endpoint that answers with that fault. */
export function faulty(
  name: string,
  parameters: Record<string, string> = {},
): { endpoint: string; key: string } {
  const key = crypto.randomUUID();
  const query = new URLSearchParams({ key, ...parameters });
  return { endpoint: `${server.origin}/${name}?drug={drug}&${query.toString()}`, key };
}

export async function logOf(key: string): Promise<Log> {
  return (await (await fetch(`${server.origin}/log?key=${key}`)).json()) as Log;
}

/** The log as soon as it shows that; the test's own time limit ends the wait. */
export async function logWith(key: string, shows: (log: Log) => boolean): Promise<Log> {
  for (;;) {
    const log = await logOf(key);
    if (shows(log)) return log;
  }
}
