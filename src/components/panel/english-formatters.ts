import type { Formatters } from './formatters.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const dateWords = (month: number, day: number | false, year: number | false): string =>
  `${MONTHS[month]}${day ? ` ${day}` : ''}${year ? `${day ? ',' : ''} ${year}` : ''}`;

/** As Intl writes American English, without it: a browser's first formatter takes a slow phone 60 ms. */
export const englishFormatters: Formatters = {
  date: (date, hasYear, hasDay) =>
    dateWords(date.getUTCMonth(), hasDay && date.getUTCDate(), hasYear && date.getUTCFullYear()),
  time: (milliseconds) => {
    const date = new Date(milliseconds);
    const hours = date.getHours();
    const minutes = `${date.getMinutes()}`.padStart(2, '0');
    const day = dateWords(date.getMonth(), date.getDate(), date.getFullYear());
    return `${day}, ${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
  },
  number: (value) => `${value}`.replace(/\B(?=(\d{3})+$)/g, ','),
  plural: (value) => (value === 1 ? 'one' : 'other'),
  sentenceList: (values) => {
    const last = values.length > 2 ? ', and ' : ' and ';
    return values.slice(0, -2).concat(values.slice(-2).join(last)).join(', ');
  },
};
