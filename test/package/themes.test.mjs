// tokens.json and the themes: valid, in the package, and in agreement with the custom properties of the panels.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';
import Color from 'colorjs.io';
import { transform } from 'lightningcss';
import { root } from '../../scripts/registering-files.mjs';
import { packedPackage, runModule } from '../support/packed-package.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const document = JSON.parse(read('tokens.json'));
const themes = readdirSync(join(root, 'themes')).sort();
const namesIn = (group) => Object.keys(group).filter((name) => !name.startsWith('$'));
const { light, dark, shape, typography } = document;
const tokenNames = [light, shape, typography].flatMap(namesIn);

let project;
before(() => {
  project = packedPackage();
});
after(() => project?.remove());

/** The custom properties that a style sheet declares and that it takes, as the CSS parser sees them. */
function propertiesOf(name) {
  const declared = new Set();
  const taken = new Set();
  const { warnings } = transform({
    filename: name,
    code: readFileSync(join(root, 'themes', name)),
    visitor: {
      Declaration: { custom: ({ name: property }) => void declared.add(property) },
      Variable: ({ name: { ident } }) => void taken.add(ident),
    },
  });
  assert.deepEqual(warnings, []);
  return { declared: [...declared], taken: [...taken] };
}

async function parsed(text) {
  const filename = pathToFileURL(join(root, 'tokens.json'));
  const { tokens } = await parse([{ filename, src: text }], {
    config: defineConfig({}, { cwd: pathToFileURL(root) }),
  });
  return tokens;
}

test('tokens.json is a design token file, as a parser of the format reads it', async () => {
  const tokens = await parsed(read('tokens.json'));
  assert.equal(Object.keys(tokens).length, tokenNames.length + namesIn(dark).length);
  assert.deepEqual(tokens['light.accent'].$value.components, light.accent.$value.components);
  assert.equal(tokens['shape.radius'].$type, 'dimension');
  await assert.rejects(() => parsed(read('tokens.json').replace('"rem"', '"furlong"')));
});

test('light and dark have the same colours, and what people read of a colour is what tools read', () => {
  assert.deepEqual(namesIn(dark), namesIn(light));
  for (const { $value } of [light, dark].flatMap((group) => namesIn(group).map((name) => group[name]))) {
    assert.equal(
      new Color('srgb', $value.components).toString({ format: 'hex', collapse: false }),
      $value.hex,
    );
  }
});

test('every token has a use in the styles', () => {
  const folder = join(root, 'src/components');
  const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.styles.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const generated = read('src/components/panel/tokens.styles.ts');
  for (const name of namesIn(light).concat(namesIn(shape))) {
    const [, own] = new RegExp(`(--_[\\w-]+): var\\(--druglib-${name},`).exec(generated) ?? [];
    assert.ok(
      styles.some((text) => text.includes(`var(${own})`)),
      `--druglib-${name}`,
    );
  }
});

test('there are the six themes', () => {
  assert.deepEqual(
    themes.map((name) => name.replace('.css', '')),
    ['bootstrap', 'high-contrast', 'material', 'neutral', 'smart', 'uswds'],
  );
});

for (const name of themes) {
  test(`${name} is CSS that sets custom properties of the panels alone, and takes those of its host alone`, () => {
    const { declared, taken } = propertiesOf(name);
    const known = tokenNames.map((token) => `--druglib-${token}`);
    assert.ok(declared.length > 5);
    assert.deepEqual(
      declared.filter((property) => !known.includes(property)),
      [],
    );
    const prefix = { 'bootstrap.css': '--bs-', 'material.css': '--md-sys-', 'smart.css': '--smart-' }[name];
    assert.equal(taken.length > 0, prefix !== undefined);
    assert.deepEqual(
      taken.filter((property) => !property.startsWith(prefix)),
      [],
    );
  });

  test(`${name} holds for the page, where any rule of the host goes before it, and for an element with its class`, () => {
    const rules = read(`themes/${name}`).replace(/\/\*[^]*?\*\//g, '');
    assert.match(rules, /^\s*:where\(:root[^)]*\),\s*\.druglib-/);
    assert.ok(rules.includes(`.druglib-${name.replace('.css', '')} {`));
  });
}

test('Bootstrap has every variable that its bridge takes', () => {
  const bootstrap = read('node_modules/bootstrap/dist/css/bootstrap.css');
  const missing = propertiesOf('bootstrap.css').taken.filter((name) => !bootstrap.includes(`${name}:`));
  assert.deepEqual(missing, []);
});

test('the package exports the themes and the tokens', () => {
  const names = ['tokens.json', ...themes.map((name) => `themes/${name}`)];
  const code = `
    import { readFileSync } from 'node:fs';
    const sizes = ${JSON.stringify(names)}.map((name) =>
      readFileSync(new URL(import.meta.resolve('druglib-widgets/' + name))).length);
    console.log(sizes.every((size) => size > 300));`;
  assert.equal(runModule(project.folder, code), 'true');
});
