import type { Inline } from '../contract/text.js';

/** A line without its marks and links, for names and titles of other things. */
export const inlineText = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((run) => (typeof run === 'string' ? run : run.text)).join('');
