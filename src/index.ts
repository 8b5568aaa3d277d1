export { BoxedWarningElement } from './components/boxed-warning/boxed-warning.element.js';
export { DrugMonographElement } from './components/drug-monograph/drug-monograph.element.js';
export { DrugSummaryElement } from './components/drug-summary/drug-summary.element.js';
export { MediaArticlesElement } from './components/media-articles/media-articles.element.js';
export { RelatedStudiesElement } from './components/related-studies/related-studies.element.js';
export { TrialListElement } from './components/trial-list/trial-list.element.js';
export {
  DruglibErrorEvent,
  DruglibFilterEvent,
  DruglibLoadEvent,
  DruglibNavigateEvent,
  DruglibPageEvent,
  DruglibRenderedEvent,
} from './components/panel/events.js';
export type { PanelError } from './components/panel/panel-error.js';
export { registerTranslation } from './components/panel/translations.js';
export type { Translation } from './components/panel/translations.js';
export type { PanelState } from './components/panel/panel-state.js';
export { defineElements } from './define-elements.js';
export type { DefineOptions } from './define-elements.js';
export { configure, DataError, isDataError } from './data/index.js';
export type {
  Answer,
  Article,
  Block,
  BoxedWarning,
  Configuration,
  DrugDocument,
  ErrorCode,
  ErrorDetails,
  Format,
  HeaderSource,
  Identity,
  Inline,
  Label,
  Page,
  Query,
  SectionName,
  Source,
  Study,
  Trial,
} from './data/index.js';
