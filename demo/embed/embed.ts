// The embed kit: a form, the panel that it describes, and everything that has to be pasted.
import '../../src/define.js';
import release from 'virtual:release';
import { directionOf, headOf, pageOf, placeholderOf, policyOf, tagOf } from './snippet.js';
import type { Choice } from './snippet.js';
import { themeNamed, themeNames } from './themes.js';

// The preview speaks every language; a page loads the one that it needs.
import.meta.glob('../../src/translations/register/*.ts', { eager: true });

const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const form = find<HTMLFormElement>('form');
const stage = find<HTMLElement>('.stage');
const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(themeSheet);

interface Answers extends Choice {
  readonly look: string;
  readonly accent: string;
}

const answers = (): Answers => Object.fromEntries(new FormData(form)) as unknown as Answers;

/** The theme's own rules hold for a whole page; here only for the panel. */
const onStage = (theme: string): string => theme.replaceAll(/:where\(:root[^)]*\)|:root/g, '.stage');

function themeOf({ look, accent }: Answers): string {
  if (look !== 'own') return themeNamed(look);
  return `:root {\n  --druglib-accent: light-dark(${accent}, color-mix(in oklab, ${accent}, white 55%));\n}\n`;
}

let shown = '';

/** The panel is made anew, so that nothing of a former choice stays on it. */
function show(choice: Answers): void {
  const { tag, drug, endpoint, format, scheme, density, language } = choice;
  const panel = document.createElement(tag);
  const attributes = { drug, endpoint, format, theme: scheme, density, lang: language };
  for (const [name, value] of Object.entries(attributes)) if (value) panel.setAttribute(name, value);
  panel.dir = directionOf(language);
  stage.replaceChildren(panel);
}

function write(): void {
  const choice = answers();
  const theme = themeOf(choice);
  themeSheet.replaceSync(onStage(theme));
  const asked = JSON.stringify({ ...choice, look: '', accent: '', script: '' });
  if (asked !== shown) show(choice);
  shown = asked;
  const integrity = release.integrity;
  const texts: Record<string, string> = {
    head: headOf(choice, integrity, theme),
    tag: tagOf(choice),
    placeholder: placeholderOf(choice),
    theme,
    policy: `Content-Security-Policy: ${policyOf(choice)}`,
    page: pageOf(choice, integrity, theme),
  };
  for (const [name, text] of Object.entries(texts)) find(`#${name} code`).textContent = text;
  find<HTMLElement>('#theme').closest('li')!.hidden = !theme;
  find<HTMLElement>('label:has([name=accent])').hidden = choice.look !== 'own';
  const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  history.replaceState(null, '', `?${query.toString()}`);
}

/** The address of the page holds the choice, so that it can be sent to somebody. */
function restore(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: name = '' } = button.dataset;
  await navigator.clipboard.writeText(find(`#${name} code`).textContent);
  const words = button.textContent;
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = words), 1500);
}

const language = find<HTMLSelectElement>('[name=language]');
for (const file of Object.keys(release.integrity)) {
  const [, tag] = /^translations\/(.+)\.js$/.exec(file) ?? [];
  if (tag) language.add(new Option(new Intl.DisplayNames([tag], { type: 'language' }).of(tag), tag));
}
const look = find<HTMLSelectElement>('[name=look]');
for (const name of themeNames) look.add(new Option(name, name), look.options[look.options.length - 1]);
/** What lies beside this page, as a path from the root of its host. */
const beside = (path: string): string => decodeURI(new URL(path, location.href).pathname);
find<HTMLInputElement>('[name=script]').value = beside(`druglib-widgets/${release.version}/druglib.js`);
find<HTMLInputElement>('[name=endpoint]').value = beside(release.endpoint);
find('#unbuilt').toggleAttribute('hidden', Boolean(release.integrity['druglib.js']));
restore();
write();

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', write);
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-copy]');
  if (button) void copy(button);
});
