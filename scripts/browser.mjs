// Finds a Chromium for the tests: CHROME_PATH, an installed one, the one inside @sparticuz/chromium
// (Linux x64), and at last apt-get where the user is root.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const packageFolder = join(root, 'node_modules/@sparticuz/chromium');
const archives = ['al2023', 'fonts', 'swiftshader'];

const isRoot = process.getuid?.() === 0;

const flags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];

const linuxNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge',
];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function windowsPaths() {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((key) => process.env[key]);
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)));
}

function named() {
  for (const variable of ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH']) {
    const path = process.env[variable];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new Error(`${variable} is "${path}", but no such file exists. Correct the variable or unset it.`);
  }
  return undefined;
}

function installed() {
  if (process.platform === 'darwin') return macPaths.find(existsSync);
  if (process.platform === 'win32') return windowsPaths().find(existsSync);
  return onPath(linuxNames);
}

// The configuration in the package names a fonts folder that does not exist; without a working one
// Chromium aborts at the first focused <input>.
const fontConfiguration = (home) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`;

async function unpack(home) {
  mkdirSync(dirname(home), { recursive: true });
  const folder = mkdtempSync(`${home}.`);
  chmodSync(folder, 0o755);
  const expand = (from, to, mode) =>
    pipeline(
      createReadStream(join(packageFolder, 'bin', from)),
      createBrotliDecompress(),
      createWriteStream(join(folder, to), { mode }),
    );
  await Promise.all([
    expand('chromium.br', 'chromium', 0o755),
    ...archives.map((name) => expand(`${name}.tar.br`, `${name}.tar`)),
  ]);
  for (const name of archives) {
    execFileSync('tar', ['-xf', join(folder, `${name}.tar`), '-C', folder]);
    rmSync(join(folder, `${name}.tar`));
  }
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration(home));
  try {
    renameSync(folder, home);
  } catch (error) {
    // Another run was first: its copy is as good as ours.
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return undefined;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const home = join(root, 'node_modules/.cache/chromium', version);
  if (!existsSync(home)) await unpack(home);
  const libraries = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

function fromDebian() {
  if (process.platform !== 'linux' || !isRoot || !onPath(['apt-get'])) return undefined;
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  spawnSync('apt-get', ['-qq', 'update'], options);
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...install], options);
  return onPath(['chromium']);
}

export async function findBrowser() {
  const own = named() ?? installed();
  const fromPackage = own ? undefined : await packaged();
  const executablePath = own ?? fromPackage?.executablePath ?? fromDebian();
  if (!executablePath) {
    throw new Error(
      'No Chrome or Chromium was found for the browser tests. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its executable.',
    );
  }
  const args = [...flags];
  if (process.platform === 'linux' && (isRoot || process.env.CI || fromPackage)) args.push('--no-sandbox');
  if (fromPackage) args.push('--no-zygote');
  const env = { ...process.env, ...fromPackage?.env };
  return { executablePath, args, env, headless: fromPackage ? 'shell' : true };
}
