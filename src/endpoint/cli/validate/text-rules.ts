import type { GenericSchema } from 'valibot';
import type { Fault } from './fault.js';
import { dateSchema, dateTimeSchema, langSchema, partialDateSchema, urlSchema } from '../../../data/index.js';
import { quote } from './fault.js';

type TextFault = Omit<Fault, 'path'>;

interface Rule {
  readonly expected: string;
  readonly isMet: (text: string) => boolean;
  readonly consequence: string;
}

const AS_IT_CAME = 'panels show it as it came';

// Panels show such a text however it is written, so the contract's own checks take any string for it.
const RULES: ReadonlyMap<GenericSchema, Rule> = new Map<GenericSchema, Rule>([
  [
    urlSchema,
    {
      expected: 'an absolute http or https address without user name',
      isMet: isLink,
      consequence: 'panels show it as text, not as a link',
    },
  ],
  [
    dateSchema,
    { expected: 'a date such as 2015-01-28', isMet: (text) => isDate(text, 3), consequence: AS_IT_CAME },
  ],
  [
    partialDateSchema,
    {
      expected: 'a date such as 2015, 2015-01 or 2015-01-28',
      isMet: (text) => isDate(text, 1),
      consequence: AS_IT_CAME,
    },
  ],
  [
    dateTimeSchema,
    {
      expected: 'a time with its zone, such as 2015-01-28T09:30:00Z',
      isMet: isDateTime,
      consequence: AS_IT_CAME,
    },
  ],
  [
    langSchema,
    {
      expected: 'a language tag such as en or pt-BR',
      isMet: isLanguage,
      consequence: 'panels do not mark the language of the text',
    },
  ],
]);

/** What is wrong with a text besides its type; undefined when nothing is. */
export function textFault(check: GenericSchema, text: string): TextFault | undefined {
  const rule = RULES.get(check);
  if (rule && !rule.isMet(text)) {
    return { severity: 'fault', expected: rule.expected, found: quote(text), consequence: rule.consequence };
  }
  return rule ? undefined : (controlFault(text) ?? markupFault(text));
}

/** The same gate as that of the panels. */
function isLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return !username && !password;
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** @param leastParts 1 when the year alone will do, 3 when the day must stand */
function isDate(text: string, leastParts: number): boolean {
  const [year = '', month = '', day = ''] = DATE.exec(text)?.slice(1) ?? [];
  if (!year || [year, month, day].filter(Boolean).length < leastParts) return false;
  const date = new Date(Date.UTC(Number(year), Number(month || 1) - 1, Number(day || 1)));
  // Date turns 30 February into 1 March.
  return date.getUTCMonth() + 1 === Number(month || 1) && date.getUTCDate() === Number(day || 1);
}

function isDateTime(text: string): boolean {
  const [, date = ''] =
    /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.exec(text) ?? [];
  return isDate(date, 3) && !Number.isNaN(Date.parse(text));
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/;

function controlFault(text: string): TextFault | undefined {
  const [mark] = CONTROL.exec(text) ?? [];
  if (!mark) return undefined;
  const code = `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    severity: 'warning',
    expected: 'text without control characters',
    found: code,
    consequence: `panels show [${code}]`,
  };
}

const MARKUP =
  /<\/?(?:a|b|br|div|em|i|li|ol|p|span|strong|sub|sup|table|td|tr|u|ul)\b[^<>]*>|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp);/i;

function markupFault(text: string): TextFault | undefined {
  const [found] = MARKUP.exec(text) ?? [];
  if (!found) return undefined;
  return {
    severity: 'warning',
    expected: 'plain text',
    found: quote(found),
    consequence: 'panels show these characters, they read no HTML',
  };
}
