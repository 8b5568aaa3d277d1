import { fixtures } from '../../test/fixtures/druglib/index.js';

/** Where the panels of the stories ask; `{answer}` is the first word of the path. */
export const ADDRESS = 'https://stories.example/';

/** Answers `/never/…` never, `/500/…` with that status, and any other address with the fixture that it ends with. */
export const transport: typeof fetch = (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const [, answer = '', drug = ''] = pathname.split('/');
  if (answer === 'never') return untilAborted(init?.signal);
  if (/^\d{3}$/.test(answer)) return Promise.resolve(Response.json({}, { status: Number(answer) }));
  if (answer === 'gone') return Promise.reject(new TypeError('no answer'));
  const document = fixtures[answer === 'other' ? 'benzonatate' : drug];
  return Promise.resolve(document ? Response.json(document) : Response.json({}, { status: 404 }));
};

const untilAborted = (signal?: AbortSignal | null): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
