import type { Terms } from '../../components/panel/terms.js';

/** What the summary says besides. */
export const summaryWords = {
  drugClass: 'Class',
  route: 'Route',
  form: 'Form',
  manufacturer: 'Manufacturer',
  marketing: { prescription: 'Prescription drug', 'over-the-counter': 'Over-the-counter drug' },
  extent: {
    words: (count, plural) => `${count} ${plural === 'one' ? 'word' : 'words'}`,
    tables: (count, plural) => `${count} ${plural === 'one' ? 'table' : 'tables'}`,
  },
  showSection: (extent) => `Show all of this section (${extent})`,
  hideSection: 'Show less of this section',
  otherSections: (count, plural) =>
    `Show ${count} more ${plural === 'one' ? 'section' : 'sections'} of the label`,
  sections: (count) => `Sections of this label (${count})`,
  allIndications: 'All indications and dosage',
} satisfies Partial<Terms>;
