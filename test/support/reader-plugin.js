import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../access-trees/', import.meta.url));

/** What a browser tells of a node besides its role and name, where it is worth a look. */
const FACTS = ['level', 'expanded', 'pressed', 'disabled', 'busy', 'focused'];

function linesOf({ role, name = '', children = [], ...rest }, depth = 0) {
  const facts = FACTS.filter((fact) => rest[fact] !== undefined).map((fact) => `${fact}=${rest[fact]}`);
  const words = name.replace(/\s+/g, ' ').trim();
  const line = [role, words && `"${words}"`, ...facts].filter(Boolean).join(' ');
  // What is told comes when it is time, and has tests of its own.
  if (role === 'status') return [`${'  '.repeat(depth)}${line}`];
  // The text of a link or button is its name already.
  const news = children.filter((child) => child.role !== 'StaticText' || child.name !== name);
  return [`${'  '.repeat(depth)}${line}`, ...news.flatMap((child) => linesOf(child, depth + 1))];
}

/** The time of the test itself is another at each run. */
const withoutTime = (text) => text.replace(/[A-Z][a-z]{2} \d+, \d{4}, [\d:]+\s[AP]M/g, 'TIME');

/** What is sent with which method of the browser's protocol. */
const EMULATIONS = {
  'emulate-features': 'Emulation.setEmulatedMedia',
  'emulate-time-zone': 'Emulation.setTimezoneOverride',
};

/**
 * Commands for tests of what assistive technology gets: `access-tree` with `{ selector, name }` compares the tree with
 * `test/access-trees/<name>.txt` (`UPDATE_ACCESS_TREES=1` writes it), `emulate-features` with media features of CSS,
 * `emulate-time-zone` with `{ timezoneId }`.
 */
export function readerPlugin() {
  const emulating = new WeakMap();
  return {
    name: 'reader',
    async executeCommand({ command, payload, session }) {
      const page = session.browser.getPage?.(session.id);
      const method = EMULATIONS[command];
      if (method) {
        // What is emulated ends with the session that asked for it; the runner uses its pages again.
        await emulating.get(page)?.detach();
        const client = await page.createCDPSession();
        emulating.set(page, client);
        await client.send(method, payload);
        return true;
      }
      if (command !== 'access-tree') return undefined;
      const { selector, name } = payload;
      if (!/^[\w.-]+$/.test(name)) throw new Error(`"${name}" is no name of a snapshot.`);
      const root = await page.$(selector);
      const tree = await page.accessibility.snapshot({ root, interestingOnly: true });
      const found = withoutTime(`${linesOf(tree ?? { role: 'nothing' }).join('\n')}\n`);
      const path = `${folder}${name}.txt`;
      if (process.env.UPDATE_ACCESS_TREES) {
        await mkdir(folder, { recursive: true });
        await writeFile(path, found);
      }
      return { found, expected: await readFile(path, 'utf8').catch(() => undefined) };
    },
  };
}
