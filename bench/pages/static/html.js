import { trialsOf, viewOf } from '../view.js';

const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<"]/g, (mark) => entities[mark]);

const row = ({ title, url, badge, meta, text }) =>
  `<li><h3><a href="${escape(url)}">${escape(title)}</a></h3><p class="meta">${
    badge ? `<span class="badge">${escape(badge)}</span>` : ''
  }${meta.map((fact) => `<span>${escape(fact)}</span>`).join('')}</p><p>${escape(text)}</p></li>`;

const list = (name, heading, rows) =>
  `<section class="${name}"><h2>${heading}</h2><ol>${rows.map(row).join('')}</ol></section>`;

/** The panel as HTML, as a server would send it. */
export function panelHtml(document) {
  const { drug, name, generic, warnings, facts, sections, articles, studies, trials } = viewOf(document);
  const warning = warnings.map(
    ({ title, body }) => `<h3>${escape(title)}</h3>${body.map((text) => `<p>${escape(text)}</p>`).join('')}`,
  );
  const terms = facts.map(([term, value]) => `<div><dt>${escape(term)}</dt><dd>${escape(value)}</dd></div>`);
  const texts = sections.map(
    ({ title, body }) => `<h3>${escape(title)}</h3>${body.map((text) => `<p>${escape(text)}</p>`).join('')}`,
  );
  return `<article class="panel" data-drug="${drug}"><section class="warning"><h2>Boxed warning</h2>${warning.join(
    '',
  )}</section><section class="summary"><h2>${escape(name)}</h2><p>${escape(generic)}</p><dl>${terms.join(
    '',
  )}</dl>${texts.join('')}</section>${list('articles', 'News', articles)}${list(
    'studies',
    'Studies',
    studies,
  )}${list('trials', 'Clinical trials', trials)}</article>`;
}

/** The trial list alone. */
export const listHtml = ({ drug, trials }) =>
  `<article class="panel" data-drug="${drug.id}">${list('trials', 'Clinical trials', trialsOf(trials))}</article>`;
