import { executeServerCommand } from '@web/test-runner-commands';

/** Skips what only Chromium can be told from outside; the end of the run names the reason. */
export async function skipWithoutDevTools(context: Mocha.Context, reason: string): Promise<void> {
  if ((await executeServerCommand<string, object>('engine')) === 'chromium') return;
  console.log(`skipped: ${reason}`);
  context.skip();
}

/** Keys that are held down in turn and let go, as in Shift and Tab. */
export const pressTogether = (...keys: string[]): Promise<boolean> =>
  executeServerCommand('press-together', { keys });
