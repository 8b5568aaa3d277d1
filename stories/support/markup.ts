import type { Decorator } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { declarationOf } from './manifest.js';
import { MARKUP_EVENT } from './markup-event.js';
import type { PanelArgs } from './panel.js';

/** The part of a document that a panel reads; the monograph reads all of it. */
const SECTIONS: Readonly<Record<string, string>> = {
  'boxed-warning': 'label',
  'drug-summary': 'label',
  'related-studies': 'studies',
  'trial-list': 'trials',
  'media-articles': 'articles',
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** No text may end the script element, and Storybook's channel loses texts with U+2028 or U+2029. */
const inScript = (value: unknown) =>
  JSON.stringify(value, null, 2).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const indented = (text: string) => text.replaceAll(/^/gm, '  ');

function inlineDocument(tag: string, { data }: PanelArgs): string {
  const section = SECTIONS[tag];
  const part = Object.entries(data ?? {}).filter(
    ([name]) => !section || ['contract', 'drug', section].includes(name),
  );
  return `<script type="application/json">\n${indented(inScript(Object.fromEntries(part)))}\n</script>`;
}

/** What no attribute can say is set as a property. */
function settings(tag: string, values: Readonly<Record<string, unknown>>): string {
  const { data: _, fallback: __, ...properties } = values;
  const names = (declarationOf(tag).attributes ?? []).map(({ name, fieldName = name }) => fieldName);
  const lines = Object.entries(properties)
    .filter(([name, value]) => value !== undefined && !name.startsWith('--') && !names.includes(name))
    .map(([name, value]) => `  document.querySelector('${tag}').${name} = ${inScript(value)};\n`);
  return lines.length > 0 ? `\n<script type="module">\n${lines.join('')}</script>\n` : '';
}

/** The story as HTML that can be pasted into a page: the tag, its document, and the colours that were changed. */
export function markupOf(tag: string, args: PanelArgs): string {
  const values = args as Record<string, string | number | undefined>;
  const attributes = (declarationOf(tag).attributes ?? []).flatMap(({ name, fieldName = name }) => {
    const value = values[fieldName];
    return value === undefined || value === '' ? [] : [` ${name}="${escaped(String(value))}"`];
  });
  const colours = Object.entries(values).filter(([name, value]) => name.startsWith('--') && value);
  const style = colours.map(([name, value]) => `  ${name}: ${String(value)};\n`).join('');
  const inside = [args.data && inlineDocument(tag, args), args.fallback && escaped(args.fallback)].filter(
    Boolean,
  );
  return [
    style && `<style>\n  ${tag} {\n${indented(style)}  }\n</style>\n\n`,
    `<${tag}${attributes.join('')}>`,
    inside.length > 0 && `\n${indented(inside.join('\n'))}\n`,
    `</${tag}>\n`,
    settings(tag, values),
  ]
    .filter(Boolean)
    .join('');
}

/** A story that is more than one panel, or that no page can draw, has its own “markup”. */
export const ownMarkup = (markup: () => string) => ({ markup });

/** Offers the story on screen to the toolbar. */
export const offersMarkup: Decorator = (story, { component, args, parameters, viewMode }) => {
  const drawn = story();
  if (viewMode === 'story') {
    const own = parameters['markup'] as (() => string) | undefined;
    const markup = own?.() ?? (component ? markupOf(component, args as PanelArgs) : '');
    addons.getChannel().emit(MARKUP_EVENT, markup);
  }
  return drawn;
};
