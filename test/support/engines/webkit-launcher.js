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
    screen.once('exit', () => reject(new Error('Xvfb has ended')));
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

/** Starting takes two seconds; the driver sometimes never answers. */
const LONGEST_START = 20_000;

class WebKitLauncher {
  name = 'webkit';
  // So named, the runner's commands for keys and mouse call the methods below.
  type = 'webdriver';
  concurrency = 1;
  #paths;
  #env;
  #address;
  #driver;
  #processes = [];
  /** One window shows all files in turn: to start it is slow, and the more often the likelier to hang. */
  #window;
  #shown;

  constructor(paths) {
    this.#paths = paths;
  }

  async initialize() {
    this.#env = { ...process.env };
    this.#env.DISPLAY ||= await startScreen(this.#processes);
  }

  async #startDriver() {
    this.#driver?.kill();
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#driver = spawn(this.#paths.driver, ['-p', String(port)], { env: this.#env, stdio: 'ignore' });
    await answers(`${this.#address}/status`);
  }

  async #open(isSecondTry = false) {
    await this.#startDriver();
    const options = { binary: this.#paths.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    try {
      const signal = AbortSignal.timeout(LONGEST_START);
      const { sessionId } = await this.#send('POST', '/session', { capabilities }, signal);
      return sessionId;
    } catch (error) {
      if (isSecondTry) throw error;
      return this.#open(true);
    }
  }

  async startSession(id, url) {
    this.#shown = { id, url };
    this.#window ??= await this.#open();
    await this.#show(url);
  }

  isActive(id) {
    return this.#shown?.id === id;
  }

  getBrowserUrl(id) {
    return this.isActive(id) ? this.#shown.url : undefined;
  }

  async stopSession(id) {
    if (!this.isActive(id)) return { errors: [] };
    this.#shown = undefined;
    // A window that does not leave its page has crashed; the next file gets another.
    await this.#show('about:blank').catch(() => {
      this.#window = undefined;
    });
    return { errors: [] };
  }

  async stop() {
    if (this.#window) await this.#send('DELETE', `/session/${this.#window}`).catch(() => {});
    for (const each of [this.#driver, ...this.#processes]) each?.kill();
  }

  #show(url) {
    return this.#send('POST', `/session/${this.#window}/url`, { url }, AbortSignal.timeout(LONGEST_START));
  }

  sendKeys(_id, keys) {
    const actions = keys.flatMap((key) =>
      ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })),
    );
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  pressTogether(_id, keys) {
    const strokes = (type, order) => order.map((key) => ({ type, value: KEYS[key] ?? key }));
    const actions = [...strokes('keyDown', keys), ...strokes('keyUp', keys.toReversed())];
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  sendMouseMove(_id, x, y) {
    return this.#mouse(move(x, y));
  }

  sendMouseClick(_id, x, y, button = 'left') {
    return this.#mouse(move(x, y), press(button), release(button));
  }

  sendMouseDown(_id, button = 'left') {
    return this.#mouse(press(button));
  }

  sendMouseUp(_id, button = 'left') {
    return this.#mouse(release(button));
  }

  resetMouse() {
    return this.#send('DELETE', `/session/${this.#window}/actions`);
  }

  #mouse(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  #act(source) {
    return this.#send('POST', `/session/${this.#window}/actions`, { actions: [source] });
  }

  async #send(method, path, body, signal) {
    const content = body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    };
    const response = await fetch(this.#address + path, { method, signal, ...content });
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
