import type { Terms } from '../../components/panel/terms.js';

/** What the page of all panels says besides. */
export const monographWords = {
  lastUpdated: (date) => `Last updated ${date}`,
  contents: 'On this page',
  contentsState: {
    empty: 'none',
    'none-stated': 'none stated',
    'not-provided': 'not provided',
    error: 'not loaded',
  },
  readWarning: 'Read the boxed warning',
} satisfies Partial<Terms>;
