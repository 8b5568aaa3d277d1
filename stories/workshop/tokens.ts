// A set of values for the custom properties: what it reads as CSS and as design tokens.
import { colourPair, customProperties } from '../support/manifest.js';

export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** A colour has two values, a measure one. */
export type Value = Colour | string;

export interface Token {
  /** The custom property. */
  readonly name: string;
  readonly description: string;
  readonly standard: Value;
}

/** `#abc` as the `#aabbcc` that a colour input takes. */
const longHex = (hex: string) => (hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex);

function standardOf(text = ''): Value {
  const pair = colourPair(text);
  return pair ? { light: longHex(pair.light), dark: longHex(pair.dark) } : text;
}

export const tokens: readonly Token[] = customProperties.map(({ name, description = '', default: text }) => ({
  name,
  description,
  standard: standardOf(text),
}));

/** What a token is about, without the prefix that all share. */
export const shortName = (name: string): string => name.replace('--druglib-', '');

export const toCss = (value: Value): string =>
  typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;

export type Values = ReadonlyMap<string, Value>;

const changed = (values: Values) =>
  tokens.flatMap((token) => {
    const value = values.get(token.name);
    return value && toCss(value) !== toCss(token.standard) ? [{ ...token, value }] : [];
  });

/** The changed tokens as a rule for the page. */
export function cssOf(values: Values): string {
  const lines = changed(values).map(({ name, value }) => `  ${name}: ${toCss(value)};\n`);
  return lines.length > 0 ? `:root {\n${lines.join('')}}\n` : '';
}

const components = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number((parseInt(hex.slice(start, start + 2), 16) / 255).toFixed(4)));

const colourToken = (hex: string, description?: string) => ({
  $value: { colorSpace: 'srgb', components: components(hex), hex },
  ...(description && { $description: description }),
});

function measureToken(value: string, description: string) {
  const [, size, unit = ''] = /^([\d.]+)(em|rem|px)$/.exec(value) ?? [];
  const words = { $description: description };
  if (!size) return { $type: 'fontFamily', $value: value, ...words };
  // The format knows rem and pixels; 1rem stands for 1em of the panel's text, as in tokens.json.
  return {
    $type: 'dimension',
    $value: { value: Number(size), unit: unit === 'px' ? 'px' : 'rem' },
    ...words,
  };
}

/** All tokens in the format of the Design Tokens Community Group, in the groups of `tokens.json`. */
export function dtcgOf(values: Values): string {
  const light: Record<string, unknown> = { $type: 'color' };
  const dark: Record<string, unknown> = { $type: 'color' };
  const shape: Record<string, unknown> = {};
  const typography: Record<string, unknown> = {};
  for (const { name, description, standard } of tokens) {
    const value = values.get(name) ?? standard;
    const key = shortName(name);
    if (typeof value === 'string') {
      (key === 'font' ? typography : shape)[key] = measureToken(value, description);
      continue;
    }
    light[key] = colourToken(value.light, description);
    dark[key] = colourToken(value.dark);
  }
  return `${JSON.stringify({ light, dark, shape, typography }, null, 2)}\n`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = components(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What a token is read on; those not named are no text. */
const GROUNDS: Readonly<Record<string, string>> = {
  text: 'surface',
  'text-muted': 'surface-sunken',
  accent: 'surface',
  open: 'open-soft',
  upcoming: 'upcoming-soft',
  closed: 'closed-soft',
  halted: 'halted-soft',
};

/** The lower contrast of a text token in light and dark on its ground; nothing for what is no text. */
export function contrastOf(name: string, values: Values): number | undefined {
  const ground = GROUNDS[shortName(name)];
  const front = values.get(name);
  const back = values.get(`--druglib-${ground}`);
  if (!ground || typeof front !== 'object' || typeof back !== 'object') return undefined;
  return Math.min(contrast(front.light, back.light), contrast(front.dark, back.dark));
}
