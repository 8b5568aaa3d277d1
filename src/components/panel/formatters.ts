import { kept } from './kept.js';
import { onServer } from './on-server.js';

/** How a language writes what is not words. */
export interface Formatters {
  /** The month in letters, and of day and year those that are asked for. */
  readonly date: (date: Date, hasYear: boolean, hasDay: boolean) => string;
  /** Day and clock time. */
  readonly time: (milliseconds: number) => string;
  readonly number: (value: number) => string;
  readonly plural: (value: number) => Intl.LDMLPluralRule;
  /** "A, B and C". */
  readonly sentenceList: (values: readonly string[]) => string;
}

/** A server does not know its readers' time zones, so it names its own choice. */
const TIME: Intl.DateTimeFormatOptions = onServer
  ? {
      ...{ year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
      ...{ timeZone: 'UTC', timeZoneName: 'short' },
    }
  : { dateStyle: 'medium', timeStyle: 'short' };

/** Making a formatter costs many times what it formats. */
export function intlFormatters(tag: string): Formatters {
  const numbers = kept(() => new Intl.NumberFormat(tag));
  const plurals = kept(() => new Intl.PluralRules(tag));
  const sentenceLists = kept(() => new Intl.ListFormat(tag));
  const times = kept(() => new Intl.DateTimeFormat(tag, TIME));
  const dates = kept((hasYear: boolean) =>
    kept((hasDay: boolean) => {
      const [year, day] = [hasYear, hasDay].map((shown) => (shown ? ('numeric' as const) : undefined));
      return new Intl.DateTimeFormat(tag, { year, month: 'short', day, timeZone: 'UTC' });
    }),
  );
  return {
    date: (date, hasYear, hasDay) => dates(hasYear)(hasDay).format(date),
    time: (milliseconds) => times().format(milliseconds),
    number: (value) => numbers().format(value),
    plural: (value) => plurals().select(value),
    sentenceList: (values) => sentenceLists().format(values),
  };
}
