// custom-elements.json is the API report: each tag's entry names everything that a host can use.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, tags } from '../../scripts/registering-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { modules } = JSON.parse(read('custom-elements.json'));
const elements = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const words = (text) => text.split(' ').sort();
const names = (list = []) => list.map(({ name }) => name).sort();

const attributes = 'drug rxcui ndc set-id endpoint format heading heading-level density theme loading';
const events = 'druglib-load druglib-rendered druglib-error druglib-navigate';
const parts = 'frame heading content status source';
const states = 'idle loading ready empty none-stated not-provided error stale';

const list = {
  attributes: `${attributes} page-size`,
  events: `${events} druglib-page`,
  slots: ['', 'heading', 'footer', 'empty', 'error'],
  parts: `${parts} retry list item title meta badge link more`,
};

const expected = {
  'boxed-warning': {
    attributes: `${attributes} live`,
    events,
    slots: ['', 'heading', 'footer', 'error'],
    parts: `${parts} retry warning icon title subheading link`,
  },
  'drug-summary': {
    attributes,
    events,
    slots: ['', 'heading', 'footer', 'warning', 'empty', 'error'],
    parts: `${parts} retry facts fact-term fact-value warning contents section title subheading link more`,
  },
  'related-studies': {
    ...list,
    events: `${list.events} druglib-filter`,
    parts: `${list.parts} chart filters`,
  },
  'trial-list': {
    ...list,
    events: `${list.events} druglib-filter`,
    parts: `${list.parts} subheading chart filters`,
  },
  'media-articles': list,
  'drug-monograph': {
    ...list,
    events: `${list.events} druglib-filter`,
    slots: ['', 'heading', 'footer'],
    parts: `${parts} contents`,
  },
};

/** Names and defaults of the custom properties, as the styles have them: those of all panels, and a panel's own. */
function customProperties(tagName) {
  const shared = read('src/components/panel/tokens.styles.ts').matchAll(
    /var\((--druglib-[\w-]+), (.+)\);$/gm,
  );
  const styles = { 'drug-monograph': `${tagName}/${tagName}`, 'boxed-warning': undefined };
  const path = tagName in styles ? styles[tagName] : 'panel/offscreen';
  const text = path ? read(`src/components/${path}.styles.ts`) : '';
  const own = text.replaceAll(/var\((--_offscreen)\)/g, (_, name) => text.match(`${name}: (.+);`)[1]);
  const declarations = [...shared, ...own.matchAll(/var\((--druglib-[\w-]+), ([^()]+)\)/g)];
  return [...new Set(declarations.map(([, name, value]) => `${name}: ${value}`))].sort();
}

test('every tag has an entry, and no other class claims one', () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    tags(),
  );
  assert.deepEqual(Object.keys(expected).sort(), tags());
});

for (const element of elements) {
  const { tagName, members = [] } = element;
  const wanted = expected[tagName];

  test(`${tagName}: attributes, events, slots, parts and states are all in the manifest`, () => {
    assert.deepEqual(names(element.attributes), words(wanted.attributes));
    assert.deepEqual(names(element.events), words(wanted.events));
    assert.deepEqual(names(element.slots), [...wanted.slots].sort());
    assert.deepEqual(names(element.cssParts), words(wanted.parts));
    assert.deepEqual(names(element.cssStates), words(states));
  });

  test(`${tagName}: properties and methods are all in the manifest`, () => {
    const found = new Map(members.map((member) => [member.name, member]));
    for (const attribute of wanted.attributes.split(' ')) {
      const property = attribute.replace(/-(\w)/, (_, letter) => letter.toUpperCase());
      assert.equal(found.get(property)?.attribute, attribute);
    }
    assert.equal(found.get('data')?.kind, 'field');
    assert.equal(found.get('data')?.attribute, undefined);
    assert.equal(found.get('state')?.readonly, true);
    assert.equal(found.get('error')?.readonly, true);
    assert.equal(found.get('reload')?.kind, 'method');
  });

  test(`${tagName}: the custom properties and their defaults are those of the styles`, () => {
    const documented = element.cssProperties.map((property) => `${property.name}: ${property.default}`);
    assert.ok(documented.length > 10);
    assert.deepEqual(documented.sort(), customProperties(tagName));
  });

  test(`${tagName}: everything is explained`, () => {
    assert.ok(element.summary);
    const { events, slots, cssParts, cssProperties, cssStates } = element;
    const all = [...element.attributes, ...members, ...events, ...slots, ...cssParts];
    const silent = [...all, ...cssProperties, ...cssStates].filter(({ description }) => !description);
    assert.deepEqual(names(silent), []);
  });
}

test('the events have classes, and the manifest names them', () => {
  const classes = modules.flatMap(({ declarations }) => declarations ?? []).map(({ name }) => name);
  for (const { events } of elements) {
    for (const { name, type } of events) assert.ok(classes.includes(type?.text), name);
  }
});
