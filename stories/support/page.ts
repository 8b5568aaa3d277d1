import type { Decorator, Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import './page.css';
import { languages } from './languages.js';
import { declarationOf } from './manifest.js';
import highContrast from '../../themes/high-contrast.css?raw';
import uswds from '../../themes/uswds.css?raw';

const FULL = 'full';

/** The themes that need nothing of a design system around them; the others are under "Themes". */
const themeSheet = new CSSStyleSheet();
themeSheet.replaceSync([highContrast, uswds].join('\n').replaceAll(':where(:root),', ''));
document.adoptedStyleSheets.push(themeSheet);

type Choices = NonNullable<Preview['globalTypes']>[string];

const choices = (
  title: string,
  icon: NonNullable<Choices['toolbar']>['icon'],
  description: string,
  items: readonly (readonly [value: string, title: string])[],
): Choices => ({
  description,
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

/** What the toolbar chooses: the page that a panel stands in. */
export const pageToolbar: Preview['globalTypes'] = {
  look: choices('Theme', 'paintbrush', 'Theme of the panels', [
    ['none', 'No theme'],
    ['high-contrast', 'High contrast'],
    ['uswds', 'USWDS'],
  ]),
  theme: choices('Colour scheme', 'contrast', 'Colour scheme of the page', [
    ['system', 'System'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  density: choices('Density', 'component', 'Density of panels that say nothing of their own', [
    ['comfortable', 'Comfortable'],
    ['compact', 'Compact'],
  ]),
  language: choices(
    'Language',
    'globe',
    'Language of the page',
    languages.map(({ tag, name }) => [tag, name] as const),
  ),
  direction: choices('Direction', 'transfer', 'Direction of the page', [
    ['auto', 'Auto'],
    ['ltr', 'LTR'],
    ['rtl', 'RTL'],
  ]),
  width: choices('Width', 'grow', 'Width of the column that the panel stands in', [
    [FULL, 'Full width'],
    ...['1000', '720', '480', '320', '200'].map((value) => [value, `${value} px`] as const),
  ]),
  host: choices('Host page', 'document', 'Style sheet of the page', [
    ['plain', 'Plain host'],
    ['magazine', 'Magazine: large serif'],
    ['portal', 'Old portal: small and tight'],
    ['reset', 'Everything reset'],
    ['hostile', 'Hostile'],
  ]),
};

export const initialPage = {
  look: 'none',
  theme: 'system',
  density: 'comfortable',
  language: 'en',
  direction: 'auto',
  width: FULL,
  host: 'plain',
};

/** What an event of a panel says, without the page that it came through. */
const fieldsOf = (event: Event) => Object.fromEntries(Object.entries(event));

/** Lists under "Actions" what the panels of a story dispatch. */
export const listsEvents: Decorator = (story, { component = '' }) => {
  const drawn = story();
  if (!(drawn instanceof Element)) return drawn;
  for (const { name } of declarationOf(component).events ?? []) {
    drawn.addEventListener(name, (event) => action(name)(fieldsOf(event)));
  }
  return drawn;
};

/** The page that the toolbar describes, around a story. */
export const inPage: Decorator = (story, { globals, parameters }) => {
  const drawn = story() as Node;
  if (parameters['page'] === false) return drawn;
  const { look, theme, language, direction, width, host } = { ...initialPage, ...globals };
  const page = document.createElement('div');
  page.className = `page druglib-${look}`;
  Object.assign(page.dataset, { theme, width, host });
  const known = languages.find(({ tag }) => tag === language);
  page.lang = language;
  page.dir = direction === 'auto' ? (known?.direction ?? 'ltr') : direction;
  const column = document.createElement('div');
  column.className = 'column';
  column.append(drawn);
  page.append(column);
  return page;
};
