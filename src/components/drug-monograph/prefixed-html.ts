import { html } from 'lit';
import { renamedHtml } from '../panel/derived-html.js';

const TAGS = /(?<=<\/?)(?=(boxed-warning|drug-summary|media-articles|related-studies|trial-list)\b)/g;

/** Lit's `html` for pages that registered the panels under a prefix: the tags of the other panels get it too. */
export const prefixedHtml = (prefix: string): ReturnType<typeof renamedHtml> =>
  prefix ? renamedHtml(TAGS, prefix) : html;
