import { load } from '../load.js';
import { trialsOf, viewOf } from '../view.js';
import { make, startPanel } from './draw.js';

function row({ title, url, badge, meta, text }) {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const facts = document.createElement('p');
  facts.className = 'meta';
  if (badge) facts.append(make('span', 'badge', badge));
  for (const fact of meta) {
    const span = document.createElement('span');
    span.textContent = fact;
    facts.append(span);
  }
  return make('li', '', make('h3', '', link), facts, make('p', '', text));
}

const list = (name, heading, rows) =>
  make('section', name, make('h2', '', heading), make('ol', '', ...rows.map(row)));

const texts = (parts) =>
  parts.flatMap(({ title, body }) => [make('h3', '', title), ...body.map((text) => make('p', '', text))]);

function draw(data) {
  const { name, generic, warnings, facts, sections, articles, studies, trials } = viewOf(data);
  const terms = facts.map(([term, value]) => make('div', '', make('dt', '', term), make('dd', '', value)));
  return [
    make('section', 'warning', make('h2', '', 'Boxed warning'), ...texts(warnings)),
    make(
      'section',
      'summary',
      make('h2', '', name),
      make('p', '', generic),
      make('dl', '', ...terms),
      ...texts(sections),
    ),
    list('articles', 'News', articles),
    list('studies', 'Studies', studies),
    list('trials', 'Clinical trials', trials),
  ];
}

const drawList = ({ trials }) => [list('trials', 'Clinical trials', trialsOf(trials))];

globalThis.peer = {
  panel: (host, drug) => startPanel(host, drug, draw),
  warm: load,
  list: (host, drug) => startPanel(host, drug, drawList),
};

const host = document.querySelector('#panel');
if (host) globalThis.peer.panel(host, host.dataset.drug);
