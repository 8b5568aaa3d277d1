// Typings of the tags for frameworks, from the manifest.
import { elements } from './manifest.mjs';

const classes = elements.map(({ className }) => className);
const eventTypes = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort();

const lines = (...parts) => parts.flat(Infinity).join('\n');
const comment = (text) => (text ? `  /** ${text.replaceAll('*/', '')} */` : []);
const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const note = '// Generated from custom-elements.json by scripts/generated.mjs: "npm run generated".';

function attribute({ name, type, description }) {
  const text = type.text.replace(' | undefined', '');
  return [comment(description), `  ${quoted(name)}?: ${text} | undefined;`];
}

function property({ name, type, description }) {
  const text = type.text.replace(' | undefined', '');
  return [comment(description), `  ${name}?: ${text} | undefined;`];
}

function properties({ tag, className, properties, attributes }) {
  const names = new Set(properties.map(({ name }) => name));
  return [
    `/** What can be set on \`<${tag}>\`: properties, and attributes under their own names. */`,
    `export interface ${className}Properties {`,
    properties.map(property),
    attributes.filter(({ name }) => !names.has(name)).map(attribute),
    '}',
    '',
    `/** What \`<${tag}>\` sends. */`,
    `export interface ${className}Events {`,
    elements
      .find((element) => element.tag === tag)
      .events.map(({ name, type, description }) => [comment(description), `  '${name}': ${type.text};`]),
    '}',
    '',
  ];
}

const shared = () =>
  lines(
    note,
    `import type { ${['DrugDocument', ...eventTypes].sort().join(', ')} } from '../dist/index.js';`,
    '',
    elements.map(properties),
  );

const imports = [
  `import type { ${classes.join(', ')} } from '../dist/index.js';`,
  'import type {',
  classes.flatMap((name) => [`  ${name}Events,`, `  ${name}Properties,`]),
  `} from './elements.js';`,
];

const tags = (template) => elements.map(({ tag, className }) => `      '${tag}': ${template(className)};`);

const react = () =>
  lines(
    note,
    '// React 19: properties are set as properties, `ondruglib-load` listens to the event of that name.',
    `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    imports,
    '',
    'type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };',
    'type Tag<Element, Properties, Events> = DetailedHTMLProps<',
    `  Omit<HTMLAttributes<Element>, keyof Properties> & Properties & Listeners<Events>,`,
    '  Element',
    '>;',
    '',
    `declare module 'react' {`,
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    tags((name) => `Tag<${name}, ${name}Properties, ${name}Events>`),
    '    }',
    '  }',
    '}',
    '',
  );

const vue = () =>
  lines(
    note,
    '// Vue 3: `:data.prop`, `@druglib-load`; tell the compiler with `isCustomElement` that the tags are no components.',
    `import type { HTMLAttributes, PublicProps } from 'vue';`,
    imports,
    '',
    'type Emit<Events> = { [Name in keyof Events]: (name: Name, event: Events[Name]) => void }[keyof Events];',
    'type Listeners<Events> = {',
    '  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;',
    '};',
    'type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`',
    '  ? `${First}${Capitalize<Camel<Rest>>}`',
    '  : Name;',
    'type Tag<Element, Properties, Events> = new () => Element & {',
    '  /** Only for the checks of templates. */',
    '  $props: PublicProps & Omit<HTMLAttributes, keyof Properties> & Properties & Listeners<Events>;',
    '  /** Only for the checks of templates. */',
    '  $emit: Emit<Events>;',
    '};',
    '',
    `declare module 'vue' {`,
    '  interface GlobalComponents {',
    tags((name) => `Tag<${name}, ${name}Properties, ${name}Events>`),
    '  }',
    '  interface HTMLAttributes {',
    '    /** Which slot of a custom element the child is for. */',
    '    slot?: string | undefined;',
    '  }',
    '}',
    '',
  );

const svelte = () =>
  lines(
    note,
    '// Svelte 5: what is a property of the tag is set as one, `ondruglib-load` listens to the event of that name.',
    `import type { HTMLAttributes } from 'svelte/elements';`,
    imports,
    '',
    'type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };',
    'type Tag<Element extends EventTarget, Properties, Events> = Omit<HTMLAttributes<Element>, keyof Properties> &',
    '  Properties &',
    '  Listeners<Events>;',
    '',
    `declare module 'svelte/elements' {`,
    '  interface SvelteHTMLElements {',
    tags((name) => `Tag<${name}, ${name}Properties, ${name}Events>`),
    '  }',
    '}',
    '',
  );

const solid = () =>
  lines(
    note,
    '// Solid: `prop:data` sets a property, `on:druglib-load` listens to the event of that name.',
    `import type { JSX } from 'solid-js';`,
    imports,
    '',
    'type Listeners<Events> = { [Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void };',
    'type Set<Properties> = { [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name] };',
    'type Tag<Element, Properties, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Properties> &',
    '  Properties &',
    '  Set<Properties> &',
    '  Listeners<Events>;',
    '',
    `declare module 'solid-js' {`,
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    tags((name) => `Tag<${name}, ${name}Properties, ${name}Events>`),
    '    }',
    '  }',
    '}',
    '',
  );

/** Path and text of each file. */
export const typings = () => ({
  'types/elements.d.ts': shared(),
  'types/react.d.ts': react(),
  'types/vue.d.ts': vue(),
  'types/svelte.d.ts': svelte(),
  'types/solid.d.ts': solid(),
});
