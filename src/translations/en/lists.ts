import type { Terms } from '../../components/panel/terms.js';

/** What every list says besides. */
export const listsWords = {
  count: {
    studies: (count, plural) => `${count} ${plural === 'one' ? 'study' : 'studies'}`,
    trials: (count, plural) => `${count} ${plural === 'one' ? 'trial' : 'trials'}`,
    articles: (count, plural) => `${count} ${plural === 'one' ? 'article' : 'articles'}`,
  },
  showing: (shown, total) => `Showing ${shown} of ${total}`,
  showMore: 'Show more',
  showAll: (count, isLoaded) => `Show all ${count}${isLoaded ? ' loaded' : ''}`,
  loadingMore: 'Loading more',
  moreFailed: 'More could not be loaded.',
  moreAt: { studies: 'More studies', trials: 'More trials', articles: 'More news' },
  flag: {
    retracted: 'Retracted',
    preprint: 'Preprint, not peer reviewed',
    'open-access': 'Open access',
    sponsored: 'Sponsored',
  },
  ofLoaded: (loaded) => `of the ${loaded} loaded`,
  onlyLoaded: (loaded, total) => `Counts, filters and order cover the ${loaded} loaded of ${total}.`,
  sort: 'Sort by',
  order: {
    source: 'Source order',
    newest: 'Newest first',
    oldest: 'Oldest first',
    status: 'Status',
    title: 'Title',
  },
} satisfies Partial<Terms>;
