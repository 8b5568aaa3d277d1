/** Named references that occur in abstracts besides the five of XML; any other stays as it came. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ ldquo“ rdquo” times× plusmn± le≤ ge≥ deg° micro\u00b5 mu\u03bc middot· minus\u2212 reg® copy© trade™ alpha\u03b1 beta\u03b2 gamma\u03b3 delta\u03b4 kappa\u03ba Delta\u0394'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** Decodes character references once; what is none is left as it is, so that no text is lost. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|(\w{2,6}));/gi, (all, code?: string, name = '') =>
    code ? (fromCode(Number(`0${code}`)) ?? all) : (named(name as string) ?? all),
  );
}

const named = (name: string): string | undefined => (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined);

/** Neither a control character, half a pair, nor beyond Unicode. */
const fromCode = (code: number): string | undefined =>
  (code > 31 && code < 127) ||
  (code > 159 && code < 0xd800) ||
  code === 9 ||
  code === 10 ||
  (code > 0xdfff && code < 0x110000)
    ? String.fromCodePoint(code)
    : undefined;
