import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Study } from '../../data/index.js';
import { asOne } from '../panel/as-one.js';
import { listPanelTemplate } from '../panel/list.template.js';
import type { ListView } from '../panel/list.template.js';
import { sortTemplate } from '../panel/sort.template.js';
import type { StudyOrder } from './study-order.js';
import { studyTemplate } from './study.template.js';
import { STUDY_ORDERS } from './study-order.js';
import { barWords, limitsOf, yearChartTemplate } from './year-chart.template.js';
import { yearsOf } from './years.js';
import type { Period } from './years.js';
import { addEnglish } from '../panel/translations.js';
import { studiesWords } from '../../translations/en/studies.js';

addEnglish(studiesWords);

/** What the studies need besides: what the reader chose. */
export interface StudiesView extends ListView<Study> {
  /** The chosen years; absent: all. */
  readonly period?: Period | undefined;
  /** The name of the bar that the Tab key comes to. */
  readonly stop?: string;
  readonly order?: StudyOrder;
  /** Opened abstracts and lists of authors, as `abstract ID` and `authors ID`. */
  readonly open?: ReadonlySet<string>;
  /** On paper everything is open. */
  readonly isPrinting?: boolean;
}

/** The chosen years and the way back to all. */
function chosenTemplate({ items, chosen = items, period, language }: StudiesView): readonly TemplateResult[] {
  if (!period) return [];
  return [
    html`<p class="chosen">
      <span>${barWords({ ...period, count: chosen.length }, language)}</span>
      <button type="button" class="more" data-action="all-years">${language.terms.years.all}</button>
    </p>`,
  ];
}

/** What was chosen and what can be: years, order. */
function toolsTemplate(view: StudiesView): TemplateResult | typeof nothing {
  const { language, items, order = 'source' } = view;
  // One study alone is neither counted nor put in order.
  if (items.length < 2 && view.total < 2) return nothing;
  const limits = limitsOf(view);
  return asOne(
    html`${yearChartTemplate(view)}
      <div class="tools" part="filters">
        ${chosenTemplate(view)} ${limits ? html`<p class="limits" id="limits">${limits}</p>` : html``}
        ${items.length > 1 ? sortTemplate(STUDY_ORDERS, order, language) : html``}
      </div>`,
  );
}

/** "2003 to 2011", where all studies are known. */
function extentOf({ language, items, total }: StudiesView): string {
  const { first, last, undated } = yearsOf(items);
  return items.length - undated < total || first === last
    ? ''
    : language.terms.years.range(`${first}`, `${last}`);
}

const openParts = (id: string, { open, isPrinting }: StudiesView): string =>
  `${open?.has(`abstract ${id}`)} ${isPrinting || open?.has(`authors ${id}`)}`;

/** Published studies: their years, their order, and each with date, type, journal and structured abstract. */
export const relatedStudiesTemplate = (view: StudiesView): TemplateResult =>
  listPanelTemplate(
    { ...view, itemState: ({ id }) => openParts(id, view) },
    (study) => studyTemplate(study, view),
    toolsTemplate(view),
    extentOf(view),
  );
