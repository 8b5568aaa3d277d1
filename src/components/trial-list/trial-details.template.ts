import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Trial } from '../../data/index.js';
import { blocksTemplate } from '../panel/blocks.template.js';
import { dataList, dataProse, dataText } from '../panel/data-text.template.js';
import type { Language } from '../panel/language.js';
import { timeTemplate } from '../panel/time.template.js';
import type { TrialListView } from './trial-tools.template.js';

type Locations = NonNullable<Trial['locations']>;
type Site = NonNullable<Locations['sites']>[number];

/** A status that promises a place is not believed for longer. */
const YEARS_TRUSTED = 2;

/** The register's own rule for trials that say that people can join, now or soon. */
export function staleStatusTemplate({ status, verified }: Trial, view: TrialListView): TemplateResult {
  const { language } = view;
  if (status !== 'recruiting' && status !== 'not-yet-recruiting') return html``;
  if (!verified || !/^\d{4}(-\d\d){0,2}$/.test(verified)) return html``;
  const limit = new Date(view.resource?.loadedAt ?? Date.now());
  limit.setFullYear(limit.getFullYear() - YEARS_TRUSTED);
  // Compared as far as the date goes: a year alone is too old only when all of it is.
  const isStale = verified < limit.toISOString().slice(0, verified.length);
  return isStale
    ? html`<p class="caution">${language.terms.staleStatus(language.date(verified))}</p>`
    : html``;
}

function enrollmentWords({ enrollment }: Trial, language: Language): string {
  if (!enrollment) return '';
  const { enrollment: words } = language.terms;
  const { type = '' } = enrollment;
  const count = language.number(enrollment.count);
  if (Object.hasOwn(words, type)) return words[type as keyof typeof words](count);
  return [count, type].filter(Boolean).join(', ');
}

/** The countries in the order in which they come, each with its sites. */
function byCountry({ sites = [], countries = [] }: Locations): Map<string, Site[]> {
  const groups = new Map<string, Site[]>(countries.map((country) => [country, []]));
  for (const site of sites) {
    const { country = '' } = site;
    const group = groups.get(country);
    if (group) group.push(site);
    else groups.set(country, [site]);
  }
  return groups;
}

function siteTemplate({ facility, city, state, country, status }: Site, { terms }: Language): TemplateResult {
  const words = [facility, city, state, country || terms.noCountry, status && terms.status[status]];
  return html`<li>${words.filter(Boolean).join(', ')}</li>`;
}

/** Countries with their counts always; hundreds of sites only when they are asked for. */
function sitesTemplate(
  trial: Trial,
  locations: Locations,
  view: TrialListView,
  index: number,
): TemplateResult {
  const { language } = view;
  const { terms } = language;
  const groups = [...byCountry(locations)];
  const listed = locations.sites?.length ?? 0;
  const total = Math.max(locations.total, listed);
  const countries = groups.map(([country, { length }]) =>
    [country || terms.noCountry, length && `(${language.number(length)})`].filter(Boolean).join(' '),
  );
  const isOpen = view.withSites?.has(trial);
  return html`<p>${terms.sites(language.number(total), language.number(listed || total))}</p>
    ${countries.length ? html`<p>${dataList(countries, view)}</p>` : nothing}
    ${
      listed
        ? html`<button
            type="button"
            class="more"
            data-action="sites"
            data-index=${index}
            aria-expanded=${isOpen ? 'true' : 'false'}
          >
            ${isOpen ? terms.hideSites : terms.showSites(language.number(listed), language.plural(listed))}
          </button>`
        : nothing
    }
    ${
      isOpen
        ? html`<ul>
            ${groups.flatMap(([, sites]) => sites.map((site) => siteTemplate(site, language)))}
          </ul>`
        : nothing
    }`;
}

function detailRows(trial: Trial, view: TrialListView, index: number): (readonly [string, unknown])[] {
  const { language, headingLevel } = view;
  const { detail, statusMeaning } = language.terms;
  const { status, whyStopped, sponsor, interventions, start, completion, verified, locations } = trial;
  return [
    [detail.statusMeaning, statusMeaning[status]],
    [detail.whyStopped, whyStopped?.length && dataProse(blocksTemplate(whyStopped, headingLevel + 2), view)],
    [detail.sponsor, dataText(sponsor, view)],
    [detail.enrollment, enrollmentWords(trial, language)],
    [detail.interventions, dataList(interventions ?? [], view)],
    [detail.start, start && timeTemplate(start, language)],
    [detail.completion, completion && timeTemplate(completion, language)],
    [detail.verified, verified && timeTemplate(verified, language)],
    [detail.sites, locations && sitesTemplate(trial, locations, view, index)],
  ];
}

const tableTemplate = (rows: readonly (readonly [string, unknown])[]): TemplateResult =>
  html`<dl class="details">
    ${rows
      .filter(([, value]) => value)
      .map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;

/** A disclosure of what a reader wants to know of one trial; on paper it is open. */
export function detailsTemplate(trial: Trial, view: TrialListView, index: number): TemplateResult {
  const { terms } = view.language;
  const isOpen = Boolean(view.withDetails?.has(trial));
  return html`<button
      type="button"
      class="more"
      id="details-${index}"
      aria-labelledby="details-${index} title-${index}"
      data-action="details"
      data-index=${index}
      aria-expanded=${isOpen ? 'true' : 'false'}
    >
      ${terms.details}
    </button>
    ${isOpen ? [tableTemplate(detailRows(trial, view, index))] : nothing}`;
}
