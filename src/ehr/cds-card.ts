import { labelSection, readDocument } from '../data/index.js';
import type { Label, Query } from '../data/index.js';
import { blocksMarkdown, escapeMarkdown } from './markdown.js';

/** A card as CDS Hooks 2.0 has it, with the members that are filled here. */
export interface CdsCard {
  /** Below 140 characters; ends at a word. */
  readonly summary: string;
  /** GitHub-flavoured markdown: the warnings in full. */
  readonly detail: string;
  readonly indicator: 'info' | 'warning';
  readonly source: { readonly label: string; readonly url?: string };
  readonly links: readonly { readonly label: string; readonly url: string; readonly type: 'absolute' }[];
}

/** The words of a card, for services in other languages. */
export interface CdsCardWords {
  warning(drug: string, title: string): string;
  unknown(drug: string): string;
  noText: string;
  unknownDetail(source: string): string;
  link: string;
}

export interface CdsCardOptions {
  /** Absolute address of a page with the full text, such as one with a `boxed-warning` panel for the drug. */
  readonly url: string;
  /** Identifiers that the document has to match, as in the contract, rule 6. */
  readonly query?: Query;
  readonly words?: CdsCardWords;
}

const LONGEST_SUMMARY = 139;

const ENGLISH: CdsCardWords = {
  warning: (drug, title) => `Boxed warning for ${drug}${title && `: ${title}`}`,
  unknown: (drug) => `Boxed warning unknown for ${drug}`,
  noText: 'This drug has a boxed warning. Its text was not provided.',
  unknownDetail: (source) =>
    `Whether there is a boxed warning is not known: the record from ${source} does not include that part of the label.`,
  link: 'Read the boxed warning in full',
};

/**
 * What a CDS Hooks service says about a drug's boxed warning. A card is a summons and never the only copy: it always
 * links to the full text. No card only where the label states that there is no boxed warning; an answer that does not
 * say is a card of its own.
 * @param document a `druglib/1` document
 * @throws DataError when the document cannot be read, or is not for the drug of `query`: that is no empty list of cards
 * @throws TypeError when `url` is not absolute `http:` or `https:`
 */
export function boxedWarningCards(
  document: unknown,
  { url, query = {}, words = ENGLISH }: CdsCardOptions,
): CdsCard[] {
  if (!isWebAddress(url)) throw new TypeError(`"${url}" is no absolute http or https address`);
  const { drug, value } = readDocument(document, query, labelSection);
  const status = value?.boxedWarning?.status ?? 'not-provided';
  if (status === 'none-stated') return [];
  const source = sourceOf(value);
  const links = [{ label: words.link, url, type: 'absolute' as const }];
  if (status === 'not-provided') {
    const detail = escapeMarkdown(words.unknownDetail(source.label));
    return [{ summary: cut(words.unknown(drug.name)), detail, indicator: 'info', source, links }];
  }
  const warnings = warningsOf(value);
  const [title = ''] = warnings.map((warning) => warning.title ?? '').filter(Boolean);
  const detail = warnings.map(warningMarkdown).filter(Boolean).join('\n\n') || escapeMarkdown(words.noText);
  return [{ summary: cut(words.warning(drug.name, title)), detail, indicator: 'warning', source, links }];
}

function warningsOf(
  label: Label | undefined,
): Extract<Label['boxedWarning'], { status: 'present' }>['warnings'] {
  return label?.boxedWarning?.status === 'present' ? label.boxedWarning.warnings : [];
}

function warningMarkdown({ title, body }: ReturnType<typeof warningsOf>[number]): string {
  return [title ? `**${escapeMarkdown(title)}**` : '', blocksMarkdown(body)].filter(Boolean).join('\n\n');
}

function sourceOf(label: Label | undefined): CdsCard['source'] {
  const { name = 'the data source', url } = label?.source ?? {};
  return url && isWebAddress(url) ? { label: name, url } : { label: name };
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && !username && !password;
}

/** At the end of a word where there is one, and never inside a character. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_SUMMARY) return line;
  const start = line
    .slice(0, LONGEST_SUMMARY - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const end = line[start.length] === ' ' ? start.length : start.lastIndexOf(' ');
  return `${(end > 0 ? start.slice(0, end) : start).replace(/[\s,;:.–-]+$/, '')}…`;
}
