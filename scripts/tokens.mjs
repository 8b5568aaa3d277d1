// Writes everything that repeats tokens.json or the manifest's parts; --check only compares.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './registering-files.mjs';

const panelFolder = 'src/components/panel';
const colourGroups = ['light', 'dark'];
/** The styles say these shorter. */
const shortNames = { 'surface-sunken': 'sunken', 'text-muted': 'muted' };

const read = (path) => readFileSync(join(root, path), 'utf8');

/** `hex` is what people write; the other members of a colour follow from it. */
function colour({ hex }) {
  const channels = hex.match(/^#(..)(..)(..)$/)?.slice(1);
  if (!channels) throw new Error(`tokens.json: "${hex}" is not a colour such as "#0b5cad".`);
  const components = channels.map((channel) => Number((parseInt(channel, 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex };
}

function withComponents(document) {
  for (const group of colourGroups) {
    for (const [, token] of tokensOf(document[group])) token.$value = colour(token.$value);
  }
  return document;
}

const tokensOf = (group) => Object.entries(group).filter(([name]) => !name.startsWith('$'));

const shortHex = (hex) => hex.replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3');

/** The tokens in their order: `{ name, description, value }`, the value as CSS has it. */
function declarations({ light, dark, shape, typography }) {
  const missing = tokensOf(light).find(([name]) => !dark[name]);
  if (missing) throw new Error(`tokens.json: "${missing[0]}" has no value in the group "dark".`);
  return [
    ...tokensOf(light).map(([name, { $value, $description }]) => ({
      name,
      description: $description,
      value: `light-dark(${shortHex($value.hex)}, ${shortHex(dark[name].$value.hex)})`,
    })),
    // The format knows px and rem alone; panels measure in em of their own text.
    ...tokensOf(shape).map(([name, { $value, $description }]) => ({
      name,
      description: $description,
      value: `${$value.value}em`,
    })),
    { name: 'font', description: typography.font.$description, value: typography.font.$value },
  ];
}

const written = 'Written by "npm run tokens" from tokens.json.';

function styles(tokens) {
  const lines = tokens.map(({ name, value }) => {
    const property = name === 'font' ? 'font-family' : `--_${shortNames[name] ?? name}`;
    return `    ${property}: var(--druglib-${name}, ${value});`;
  });
  return `import { css } from 'lit';
import type { CSSResult } from 'lit';

// ${written}
/** Every colour is a pair for light and dark; a host overrides one by its \`--druglib-*\` name. */
export const tokens: CSSResult = css\`
  .frame {
${lines.join('\n')}
  }
\`;
`;
}

function neutralTheme(tokens) {
  const lines = tokens.map(
    ({ name, description, value }) => `  /* ${description} */\n  --druglib-${name}: ${value};`,
  );
  return `/* The palette of the panels as they come: a copy to edit. ${written} */
:where(:root),
.druglib-neutral {
${lines.join('\n')}
}
`;
}

/** The class that documents the custom properties, with tags for these. */
function documentedClass(tokens) {
  const tag = /( \* @cssprop \[--druglib-[^\n]*\n)+/;
  const path = readdirSync(join(root, panelFolder))
    .map((name) => `${panelFolder}/${name}`)
    .find((candidate) => tag.test(read(candidate)));
  if (!path) throw new Error(`No class in ${panelFolder} has the tags "@cssprop [--druglib-…]".`);
  const tags = tokens.map(
    ({ name, description, value }) => ` * @cssprop [--druglib-${name}=${value}] - ${description}\n`,
  );
  return [path, read(path).replace(tag, () => tags.join(''))];
}

function parts() {
  const rows = new Map();
  const declared = JSON.parse(read('custom-elements.json')).modules.flatMap(
    ({ declarations }) => declarations,
  );
  for (const { tagName, cssParts } of declared.filter((declaration) => declaration?.tagName)) {
    for (const { name, description } of cssParts) {
      const key = JSON.stringify([name, description]);
      rows.set(key, [...(rows.get(key) ?? []), tagName]);
    }
  }
  const sorted = [...rows].map(([key, tags]) => ({ key: JSON.parse(key), tags }));
  return sorted
    .sort((a, b) => b.tags.length - a.tags.length || (a.key[0] < b.key[0] ? -1 : 1))
    .map(({ key: [name, description], tags }) => [`\`${name}\``, description, tagList(tags)]);
}

const tagList = (tags) => (tags.length === 6 ? 'all' : tags.map((tag) => `\`${tag}\``).join(', '));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function between(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const pattern = new RegExp(`${start}[^]*${end}`);
  if (!pattern.test(text)) throw new Error(`docs/theming.md has no "${start}" … "${end}".`);
  return text.replace(pattern, () => `${start}\n\n${content}\n\n${end}`);
}

function documentation(tokens) {
  const properties = tokens.map(({ name, description, value }) => [
    `\`--druglib-${name}\``,
    `\`${value}\``,
    description,
  ]);
  const text = between(
    read('docs/theming.md'),
    'properties',
    table(['property', 'default', 'what'], properties),
  );
  return between(text, 'parts', table(['part', 'what', 'tags'], parts()));
}

const source = withComponents(JSON.parse(read('tokens.json')));
const tokens = declarations(source);
const files = [
  ['tokens.json', JSON.stringify(source)],
  [`${panelFolder}/tokens.styles.ts`, styles(tokens)],
  documentedClass(tokens),
  ['themes/neutral.css', neutralTheme(tokens)],
  ['docs/theming.md', documentation(tokens)],
];

function committed(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

const stale = [];
for (const [path, text] of files) {
  const filepath = join(root, path);
  const formatted = await format(text, { ...(await resolveConfig(filepath)), filepath });
  if (committed(path) === formatted) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  writeFileSync(filepath, formatted);
}

if (!process.argv.includes('--check')) {
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'all is up to date');
} else if (stale.length > 0) {
  console.error(
    `Not what tokens.json and custom-elements.json say: ${stale.join(', ')}. Run "npm run tokens" and commit the result.`,
  );
  process.exitCode = 1;
} else {
  console.log('what is made from tokens.json is up to date');
}
