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

const indented = (text: string) => text.replaceAll(/^/gm, '  ');

function inlineDocument(tag: string, { data }: PanelArgs): string {
  const section = SECTIONS[tag];
  const part = Object.entries(data ?? {}).filter(
    ([name]) => !section || ['contract', 'drug', section].includes(name),
  );
  // No text of the document may end the script element.
  const json = JSON.stringify(Object.fromEntries(part), null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json">\n${indented(json)}\n</script>`;
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
  ]
    .filter(Boolean)
    .join('');
}

/** Offers the story on screen to the toolbar. */
export const offersMarkup: Decorator = (story, { component, args, viewMode }) => {
  const drawn = story();
  if (viewMode === 'story') {
    addons.getChannel().emit(MARKUP_EVENT, component ? markupOf(component, args as PanelArgs) : '');
  }
  return drawn;
};
