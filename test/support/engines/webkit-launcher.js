// A launcher of web-test-runner for WebKitGTK: its MiniBrowser on a virtual screen, driven by plain W3C WebDriver.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const BUTTONS = { left: 0, middle: 1, right: 2 };
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function startScreen(processes) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(screen);
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

async function answers(url) {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
  }
}

class WebKitLauncher {
  name = 'webkit';
  // So named, the runner's commands for keys and mouse call the methods below.
  type = 'webdriver';
  concurrency = 1;
  #driver;
  #browser;
  #address;
  #processes = [];
  #sessions = new Map();

  constructor({ driver, browser }) {
    this.#driver = driver;
    this.#browser = browser;
  }

  async initialize() {
    const env = { ...process.env };
    env.DISPLAY ||= await startScreen(this.#processes);
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#processes.push(spawn(this.#driver, ['-p', String(port)], { env, stdio: 'ignore' }));
    await answers(`${this.#address}/status`);
  }

  async startSession(id, url) {
    const options = { binary: this.#browser, args: ['--automation'] };
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    this.#sessions.set(id, { sessionId, url });
    await this.#send('POST', `/session/${sessionId}/url`, { url });
  }

  isActive(id) {
    return this.#sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.#sessions.get(id)?.url;
  }

  async stopSession(id) {
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    if (session) await this.#send('DELETE', `/session/${session.sessionId}`).catch(() => {});
    return { errors: [] };
  }

  async stop() {
    for (const id of [...this.#sessions.keys()]) await this.stopSession(id);
    for (const each of this.#processes.reverse()) each.kill();
  }

  sendKeys(id, keys) {
    const actions = keys.flatMap((key) =>
      ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })),
    );
    return this.#act(id, { type: 'key', id: 'keyboard', actions });
  }

  sendMouseMove(id, x, y) {
    return this.#mouse(id, move(x, y));
  }

  sendMouseClick(id, x, y, button = 'left') {
    return this.#mouse(id, move(x, y), press(button), release(button));
  }

  sendMouseDown(id, button = 'left') {
    return this.#mouse(id, press(button));
  }

  sendMouseUp(id, button = 'left') {
    return this.#mouse(id, release(button));
  }

  resetMouse(id) {
    return this.#send('DELETE', `/session/${this.#sessions.get(id).sessionId}/actions`);
  }

  #mouse(id, ...actions) {
    return this.#act(id, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  #act(id, source) {
    return this.#send('POST', `/session/${this.#sessions.get(id).sessionId}/actions`, { actions: [source] });
  }

  async #send(method, path, body) {
    const content = body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    };
    const response = await fetch(this.#address + path, { method, ...content });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
}

const move = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
});
const press = (button) => ({ type: 'pointerDown', button: BUTTONS[button] });
const release = (button) => ({ type: 'pointerUp', button: BUTTONS[button] });

/** @param paths of the `driver` and of the `browser` that it starts */
export const webkitLauncher = (paths) => new WebKitLauncher(paths);
