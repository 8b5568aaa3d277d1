import { fixtures } from '../../test/fixtures/druglib/index.js';

/** Where the panels of the stories ask; `{answer}` is the first word of the path. */
export const ADDRESS = 'https://stories.example/';

/** No story gives up waiting while somebody looks at it. */
export const PATIENCE_MILLISECONDS = Number.MAX_SAFE_INTEGER;

const SLOW_MILLISECONDS = 700;

type Answer = (drug: string, init: RequestInit) => Promise<Response>;

const ready: Answer = (drug) => {
  const document = fixtures[drug];
  return Promise.resolve(document ? Response.json(document) : failure(404));
};

/** How the endpoint of the stories answers, by the first word of the path. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  ready,
  slow: async (drug, init) => {
    await later(SLOW_MILLISECONDS, init.signal);
    return ready(drug, init);
  },
  never: (_, init) => later(Infinity, init.signal) as Promise<never>,
  gone: () => Promise.reject(new TypeError('no answer')),
  other: (_, init) => ready('benzonatate', init),
  // Fails until it is asked past the caches, as "Try again" does.
  recovering: (drug, init) => (init.cache === 'no-cache' ? ready(drug, init) : Promise.resolve(failure(503))),
};

/** Answers the stories by address, so that many can stand side by side; any other address is asked for real. */
export const transport: typeof fetch = (input, init = {}) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith(ADDRESS)) return fetch(input, init);
  const [, word = '', drug = ''] = new URL(address).pathname.split('/');
  if (/^\d{3}$/.test(word)) return Promise.resolve(failure(Number(word)));
  return (ANSWERS[word] ?? ready)(drug, init);
};

const failure = (status: number) => Response.json({}, { status });

const later = (milliseconds: number, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
