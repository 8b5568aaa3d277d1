const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (mark) => NAMED[mark] ?? '');

/** A text from data has its quotation marks escaped, so this is never one. */
const withoutFalsehood = (piece: string): string => {
  // Lit's renderer writes the property as a text, and any text selects.
  return piece.startsWith('selected="') ? (piece === 'selected="true"' ? 'selected' : '') : piece;
};

/** The pieces of what a renderer gives, in their order. */
export function* pieces(result: unknown): Generator<string> {
  if (typeof result === 'function') yield* pieces((result as () => unknown)());
  else if (typeof result === 'string') yield withoutFalsehood(result);
  else if (Array.isArray(result)) for (const each of result) yield* pieces(each);
}
