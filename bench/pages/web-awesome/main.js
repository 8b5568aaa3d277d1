import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { load } from '../load.js';
import { make, startPanel } from '../vanilla/draw.js';
import { trialsOf, viewOf } from '../view.js';

function row({ title, url, badge, meta, text }) {
  const link = make('a', '', title);
  link.href = url;
  const [first, ...others] = badge ? [badge, ...meta] : meta;
  const facts = others.map((fact) => make('span', '', fact));
  return make(
    'li',
    '',
    make('h3', '', link),
    make('p', 'meta', make('wa-badge', '', first), ...facts),
    make('p', '', text),
  );
}

const card = (...children) => make('section', '', make('wa-card', '', ...children));
const list = (heading, rows) => card(make('h2', '', heading), make('ol', '', ...rows.map(row)));

const texts = (parts) =>
  parts.flatMap(({ title, body }) => [make('h3', '', title), ...body.map((text) => make('p', '', text))]);

function draw(data) {
  const { name, generic, warnings, facts, sections, articles, studies, trials } = viewOf(data);
  const warning = make('wa-callout', '', make('h2', '', 'Boxed warning'), ...texts(warnings));
  warning.variant = 'warning';
  const terms = facts.map(([term, value]) => make('div', '', make('dt', '', term), make('dd', '', value)));
  return [
    make('section', 'warning', warning),
    card(make('h2', '', name), make('p', '', generic), make('dl', '', ...terms), ...texts(sections)),
    list('News', articles),
    list('Studies', studies),
    list('Clinical trials', trials),
  ];
}

const drawList = ({ trials }) => [list('Clinical trials', trialsOf(trials))];

const tags = { loading: 'wa-skeleton', button: 'wa-button' };

globalThis.peer = {
  panel: (host, drug) => startPanel(host, drug, draw, tags),
  warm: load,
  list: (host, drug) => startPanel(host, drug, drawList, tags),
};

const host = document.querySelector('#panel');
if (host) globalThis.peer.panel(host, host.dataset.drug);
