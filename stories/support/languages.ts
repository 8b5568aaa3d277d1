// Registers every language of the library, and lists them for the toolbar.
const files = import.meta.glob('../../src/translations/register/*.ts', { eager: true });

const RIGHT_TO_LEFT = ['ar', 'he'];

const tags = ['en', ...Object.keys(files).map((path) => path.replace(/^.*\/|\.ts$/g, ''))];

/** The languages that panels speak, by their own names. */
export const languages = tags.map((tag) => ({
  tag,
  name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
  direction: RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr',
}));
