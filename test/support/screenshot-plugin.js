import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.screenshots/', import.meta.url));

function fileFor(name) {
  if (typeof name === 'string' && /^[\w][\w./-]*$/.test(name) && !name.includes('..')) {
    return resolve(join(folder, `${name}.png`));
  }
  throw new Error(`The screenshot name "${name}" must be letters, digits, dots, dashes and slashes.`);
}

/** The command `screenshot` with `{ name, selector?, fullPage? }` writes `test/.screenshots/<name>.png`. */
export function screenshotPlugin() {
  return {
    name: 'screenshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot') return undefined;
      const { name, selector, fullPage = false } = payload;
      const path = fileFor(name);
      await mkdir(dirname(path), { recursive: true });
      const page = session.browser.getPage(session.id);
      if (!selector) {
        await page.screenshot({ path, fullPage });
        return { path };
      }
      const element = await page.$(selector);
      if (!element)
        throw new Error(`The screenshot "${name}" asks for "${selector}", which is not in the page.`);
      await element.screenshot({ path });
      return { path };
    },
  };
}
