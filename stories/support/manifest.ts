// What the manifest says of a tag, as controls and tables of Storybook. Its own reading keys everything by name, so
// that the part "heading" would take the place of the attribute "heading".
import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest from '../../custom-elements.json';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  /** The property of an attribute. */
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssStates?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
}

const declarations: readonly Declaration[] = manifest.modules.flatMap(
  ({ declarations }) => declarations as readonly Declaration[],
);

/** All tags of the library. */
export const tags: readonly string[] = declarations.flatMap(({ tagName = [] }) => tagName);

export const declarationOf = (tag: string): Declaration =>
  declarations.find(({ tagName }) => tagName === tag) ?? {};

/** The custom properties that all panels share, in the order of the manifest. */
export const customProperties: readonly Item[] = declarationOf('boxed-warning').cssProperties ?? [];

/** The two colours of `light-dark(…)`; nothing for a property that is no colour. */
export function colourPair(value = ''): { light: string; dark: string } | undefined {
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return light && dark ? { light, dark } : undefined;
}

function controlOf({ name, type }: Item): InputType {
  const literals = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
  if (literals.length > 1) return { control: { type: 'inline-radio' }, options: literals };
  if (name === 'heading-level') return { control: { type: 'range', min: 2, max: 6 } };
  return { control: { type: type?.text === 'number' ? 'number' : 'text' } };
}

const row = (category: string, item: Item): InputType => ({
  name: item.name,
  ...(item.description && { description: item.description }),
  control: { disable: true },
  table: {
    category,
    ...(item.type && { type: { summary: item.type.text } }),
    ...(item.default && { defaultValue: { summary: item.default.replace(/^'(.*)'$/, '$1') } }),
  },
});

const rows = (category: string, items: readonly Item[] = [], before = `${category}: `): ArgTypes =>
  Object.fromEntries(items.map((item) => [before + item.name, row(category, item)]));

/** Every attribute and custom property has a control; states, slots, parts and events are told. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes = [], cssProperties = [], slots = [], ...rest } = declarationOf(tag);
  return {
    ...Object.fromEntries(
      attributes.map((item) => [
        item.fieldName ?? item.name,
        { ...row('attributes', item), ...controlOf(item) },
      ]),
    ),
    ...Object.fromEntries(
      cssProperties.map((item) => [
        item.name,
        { ...row('custom properties', item), control: { type: colourPair(item.default) ? 'color' : 'text' } },
      ]),
    ),
    fallback: {
      ...row('slots', { name: '(default)', description: slots.find(({ name }) => !name)?.description ?? '' }),
      control: { type: 'text' },
    },
    ...rows(
      'slots',
      slots.filter(({ name }) => name),
    ),
    ...rows('events', rest.events),
    ...rows('parts', rest.cssParts),
    ...rows('states', rest.cssStates),
    data: {
      ...row('properties', { name: 'data', description: 'A whole `druglib/1` document: nothing is asked.' }),
      control: { type: 'object' },
    },
  };
}
