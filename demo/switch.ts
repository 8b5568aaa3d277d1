// The bar at the foot of every demo page. It changes attributes of the panels, as a host page does, and keeps
// the choice in the query string, so that a link shows what its sender saw.

/** What can be chosen; the first value of each is the default and stays out of the query string. */
const CHOICES = {
  drug: [
    ['lioresal-intrathecal', 'Lioresal Intrathecal'],
    ['loratadine', 'Loratadine'],
    ['benzonatate', 'Benzonatate'],
    ['ugly', 'Awkward data'],
  ],
  answer: [
    ['ready', 'ready'],
    ['slow', 'slow (3 s)'],
    ['404', '404 not found'],
    ['500', '500 server error'],
    ['wrong-drug', 'wrong drug'],
    ['none-stated', 'none stated'],
    ['not-provided', 'not provided'],
    ['truncated', 'cut off'],
    ['html', 'sign-in page'],
    ['timeout', 'no answer'],
  ],
  theme: [
    ['system', 'system'],
    ['light', 'light'],
    ['dark', 'dark'],
  ],
  density: [
    ['comfortable', 'comfortable'],
    ['compact', 'compact'],
  ],
  dir: [
    ['ltr', 'left to right'],
    ['rtl', 'right to left'],
  ],
} as const;

const LABELS = {
  drug: 'Drug',
  answer: 'Answer',
  theme: 'Theme',
  density: 'Density',
  dir: 'Direction',
} as const;

type Name = keyof typeof CHOICES;
const NAMES = Object.keys(CHOICES) as Name[];

/** The panels that follow the switch: those whose endpoint is the demo's, with its ordinary answer. */
const PLAIN = '/api/drugs/';
const panels = [...document.querySelectorAll<HTMLElement>(`[endpoint^="${PLAIN}"]`)];
const endpoints = new Map(panels.map((panel) => [panel, panel.getAttribute('endpoint') ?? PLAIN]));

/** A page leaves out what it decides itself: `<body data-switch="answer theme dir">`. */
const offered = NAMES.filter((name) => document.body.dataset.switch?.split(' ').includes(name));

const firstOf = (name: Name) => document.body.dataset[name] ?? CHOICES[name][0][0];

export function chosen(name: Name): string {
  const value = new URLSearchParams(location.search).get(name) ?? '';
  return CHOICES[name].some(([known]) => known === value) ? value : firstOf(name);
}

function apply() {
  const choice = Object.fromEntries(NAMES.map((name) => [name, chosen(name)])) as Record<Name, string>;
  const root = document.documentElement;
  root.dir = choice.dir;
  root.style.colorScheme = choice.theme === 'system' ? '' : choice.theme;
  for (const panel of panels) {
    const plain = endpoints.get(panel) ?? PLAIN;
    const endpoint = choice.answer === 'ready' ? plain : plain.replace('/api/', `/api/${choice.answer}/`);
    set(panel, 'endpoint', endpoint);
    if (offered.includes('drug')) set(panel, 'drug', choice.drug);
    if (offered.includes('density')) set(panel, 'density', choice.density);
  }
  for (const name of offered) controls.get(name)!.value = choice[name];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]'))
    link.search = location.search;
  dispatchEvent(new Event('demo-choice'));
}

/** Writing the same value again would be a change to a panel's observers. */
function set(panel: HTMLElement, name: string, value: string) {
  if (panel.getAttribute(name) !== value) panel.setAttribute(name, value);
}

/** Chooses and keeps the choice in the address. */
export function choose(name: Name, value: string) {
  const url = new URL(location.href);
  if (value === firstOf(name)) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  apply();
}

const controls = new Map(offered.map((name) => [name, control(name)]));

function control(name: Name): HTMLSelectElement {
  const select = document.createElement('select');
  select.name = name;
  for (const [value, text] of CHOICES[name]) select.add(new Option(text, value));
  select.addEventListener('change', () => choose(name, select.value));
  return select;
}

function bar(): HTMLElement {
  const form = document.createElement('form');
  form.className = 'switch';
  form.setAttribute('aria-label', 'Demo switch');
  for (const [name, select] of controls) {
    const label = document.createElement('label');
    label.append(Object.assign(document.createElement('span'), { textContent: LABELS[name] }), select);
    form.append(label);
  }
  return form;
}

document.body.append(bar());
addEventListener('popstate', apply);
apply();
