import type { Terms } from '../../components/panel/terms.js';

/** What the list of studies says besides. */
export const studiesWords = {
  noDate: 'No date given',
  years: {
    heading: 'Studies by year',
    range: (first, last) => `${first} to ${last}`,
    count: (years, count, plural) => `${years}: ${count} ${plural === 'one' ? 'study' : 'studies'}`,
    undated: (count, plural) => `${count} ${plural === 'one' ? 'study has' : 'studies have'} no year.`,
    all: 'All years',
  },
  otherAuthors: (count, plural) => `${count} ${plural === 'one' ? 'other' : 'others'}`,
  showAuthors: 'Show all authors',
  hideAuthors: 'Show fewer authors',
  showAbstract: (words) => `Show all of the abstract (${words} words)`,
  hideAbstract: 'Show less of the abstract',
} satisfies Partial<Terms>;
