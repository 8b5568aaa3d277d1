/**
 * Commands that every engine answers: `engine` with its name, and `press-together` with `{ keys }`, which are held down
 * in turn and let go. The runner's own command presses one key alone in WebKit.
 */
export function enginePlugin() {
  return {
    name: 'engine',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command === 'engine') return browser.name;
      if (command !== 'press-together') return undefined;
      if (browser.pressTogether) await browser.pressTogether(id, payload.keys);
      else await hold(browser.getPage(id).keyboard, payload.keys);
      return true;
    },
  };
}

async function hold(keyboard, [key, ...others]) {
  await keyboard.down(key);
  if (others.length > 0) await hold(keyboard, others);
  await keyboard.up(key);
}
