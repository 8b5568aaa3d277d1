type Colour = readonly [red: number, green: number, blue: number];

const LENGTH_TOKENS = {
  dim_border_radius: '--druglib-radius',
  dim_spacing_size: '--druglib-space',
} as const;

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/**
 * The tokens of the panels for a style document of SMART App Launch (`smart_style_url`), the same as `themes/smart.css`
 * makes of it. Each value is checked: colours as hexadecimal or `rgb()`, lengths in px, em or rem, names of fonts;
 * whatever else stands there is left out, and so are colours that cannot be read on the background. Nothing in a style
 * can change the frame of the boxed warning.
 * @param style the JSON, parsed
 * @returns custom properties by name, for `element.style.setProperty`; empty when nothing can be used
 */
export function smartStyle(style: unknown): Record<string, string> {
  const given = typeof style === 'object' && style !== null ? (style as Record<string, unknown>) : {};
  const tokens = coloursOf(given);
  for (const [name, token] of Object.entries(LENGTH_TOKENS)) {
    const length = readLength(given[name]);
    if (length) tokens[token] = length;
  }
  const font = readFont(given.font_family_body);
  if (font) tokens['--druglib-font'] = font;
  return tokens;
}

/** Background and text come together or not at all: the panels' own text may not be readable on another ground. */
function coloursOf(given: Record<string, unknown>): Record<string, string> {
  const surface = readColour(given.color_background);
  const text = readColour(given.color_text);
  if (!surface || !text || contrast(surface, text) < READABLE) return {};
  const sunken = mixed(text, surface, 0.04);
  const tokens: Record<string, string> = {
    '--druglib-surface': write(surface),
    '--druglib-surface-sunken': write(sunken),
    '--druglib-text': write(text),
    '--druglib-border': write(mixed(text, surface, 0.2)),
  };
  const highlight = readColour(given.color_highlight);
  const words = {
    '--druglib-text-muted': mixed(text, surface, 0.85),
    '--druglib-accent': highlight && mixed(highlight, text, 0.2),
  };
  for (const [token, colour] of Object.entries(words)) {
    if (colour) tokens[token] = write(contrast(sunken, colour) >= READABLE ? colour : text);
  }
  return tokens;
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2): number => Math.round(one[index] * share + other[index] * (1 - share));
  return [part(0), part(1), part(2)];
}

const write = (colour: Colour): string => `rgb(${colour.join(' ')})`;

function readColour(value: unknown): Colour | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  const digits =
    /^#([\da-f]{6})$/.exec(text)?.[1] ?? /^#([\da-f]{3})$/.exec(text)?.[1]?.replace(/./g, '$&$&');
  const parts = digits
    ? digits.match(/../g)?.map((pair) => parseInt(pair, 16))
    : /^rgb\(\s*(\d{1,3})(?:\s*,\s*|\s+)(\d{1,3})(?:\s*,\s*|\s+)(\d{1,3})\s*\)$/
        .exec(text)
        ?.slice(1)
        .map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  const [red = 0, green = 0, blue = 0] = parts;
  return [red, green, blue];
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readLength(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const [, size = ''] = /^(\d{1,3}(?:\.\d{1,3})?)(?:px|r?em)$/.exec(text) ?? [];
  return size && Number(size) <= 64 ? text : undefined;
}

/** Names in quotes or as plain words, with commas between them: no function, no escape, no address. */
function readFont(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const name = /^(?:'[\w -]+'|"[\w -]+"|[a-z][\w-]*(?: [a-z][\w-]*)*)$/i;
  return text.length < 200 && text.split(',').every((part) => name.test(part.trim())) ? text : undefined;
}
