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

/** What the toolbar chooses: the page that a panel stands in. */
export const pageToolbar: Preview['globalTypes'] = {
  look: {
    description: 'Theme of the panels',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'No theme' },
        { value: 'high-contrast', title: 'High contrast' },
        { value: 'uswds', title: 'USWDS' },
      ],
    },
  },
  theme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Colour scheme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  density: {
    description: 'Density of panels that say nothing of their own',
    toolbar: {
      title: 'Density',
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map(({ tag, name }) => ({ value: tag, title: name })),
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Auto' },
        { value: 'ltr', title: 'LTR' },
        { value: 'rtl', title: 'RTL' },
      ],
    },
  },
  width: {
    description: 'Width of the column that the panel stands in',
    toolbar: {
      title: 'Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: FULL, title: 'Full width' },
        ...['1000', '720', '480', '320', '200'].map((value) => ({ value, title: `${value} px` })),
      ],
    },
  },
  host: {
    description: 'Style sheet of the page',
    toolbar: {
      title: 'Host page',
      icon: 'document',
      dynamicTitle: true,
      items: [
        { value: 'plain', title: 'Plain host' },
        { value: 'magazine', title: 'Magazine: large serif' },
        { value: 'portal', title: 'Old portal: small and tight' },
        { value: 'reset', title: 'Everything reset' },
        { value: 'hostile', title: 'Hostile' },
      ],
    },
  },
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
