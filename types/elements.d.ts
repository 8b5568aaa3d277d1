// Generated from custom-elements.json by scripts/generated.mjs: "npm run generated".
import type {
  DrugDocument,
  DruglibErrorEvent,
  DruglibFilterEvent,
  DruglibLoadEvent,
  DruglibNavigateEvent,
  DruglibPageEvent,
  DruglibRenderedEvent,
} from '../dist/index.js';

/** What can be set on `<boxed-warning>`: properties, and attributes under their own names. */
export interface BoxedWarningElementProperties {
  /** A `druglib/1` document of the host's own: nothing is requested. */
  data?: DrugDocument | undefined;
  /** `compact` for a chart's side bar. */
  density?: 'comfortable' | 'compact' | undefined;
  /** Which drug: the endpoint's id, or a name. */
  drug?: string | undefined;
  /** Where to ask: an RFC 6570 template such as `/drugs/{drug}`; else from `configure()`. */
  endpoint?: string | undefined;
  /** What the endpoint speaks: `druglib` (default) or a public service such as `openfda`; else from `configure()`. */
  format?: string | undefined;
  /** Replaces the panel's own heading. */
  heading?: string | undefined;
  /** 2 to 6; entries are one level below. */
  headingLevel?: number | undefined;
  /** How screen readers are told what came of the reader's own doing, another drug or "Try again": `assertive` (default)
interrupts them, `polite` waits. Anything else is always told politely. */
  live?: 'assertive' | 'polite' | undefined;
  /** `lazy` waits until the panel comes near the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Which drug, as a FHIR R4 or R5 resource or CodeableConcept that names it; stands before the four identifiers. */
  medication?: object | undefined;
  /** Which drug, as a National Drug Code with hyphens or of 11 digits. */
  ndc?: string | undefined;
  /** Which drug, as an RxNorm concept. */
  rxcui?: string | undefined;
  /** Which label, as an SPL set id. */
  setId?: string | undefined;
  /** Absent: follows the page's `color-scheme`; `light` and `dark` force one. */
  theme?: 'light' | 'dark' | undefined;
  /** 2 to 6; entries are one level below. */
  'heading-level'?: number | undefined;
  /** Which label, as an SPL set id. */
  'set-id'?: string | undefined;
}

/** What `<boxed-warning>` sends. */
export interface BoxedWarningElementEvents {
  /** There is no data and the panel says why; carries `drug`, `section`, `code`, `status`. */
  'druglib-error': DruglibErrorEvent;
  /** An answer arrived and is on screen; carries `drug`, `section`, `state`, `source`. */
  'druglib-load': DruglibLoadEvent;
  /** A link was activated; carries `href`, `kind`, `id`; cancel it to open the address yourself. */
  'druglib-navigate': DruglibNavigateEvent;
  /** For an audit trail, after `configure({ audit: true })`; carries `drug`, `section`, `source`, `version`, `hash`. */
  'druglib-rendered': DruglibRenderedEvent;
}

/** What can be set on `<drug-monograph>`: properties, and attributes under their own names. */
export interface DrugMonographElementProperties {
  /** A `druglib/1` document of the host's own: nothing is requested. */
  data?: DrugDocument | undefined;
  /** `compact` for a chart's side bar. */
  density?: 'comfortable' | 'compact' | undefined;
  /** Which drug: the endpoint's id, or a name. */
  drug?: string | undefined;
  /** Where to ask: an RFC 6570 template such as `/drugs/{drug}`; else from `configure()`. */
  endpoint?: string | undefined;
  /** What the endpoint speaks: `druglib` (default) or a public service such as `openfda`; else from `configure()`. */
  format?: string | undefined;
  /** Replaces the panel's own heading. */
  heading?: string | undefined;
  /** 2 to 6; entries are one level below. */
  headingLevel?: number | undefined;
  /** `lazy` waits until the panel comes near the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Which drug, as a FHIR R4 or R5 resource or CodeableConcept that names it; stands before the four identifiers. */
  medication?: object | undefined;
  /** Which drug, as a National Drug Code with hyphens or of 11 digits. */
  ndc?: string | undefined;
  /** How many entries each list shows at first. */
  pageSize?: number | undefined;
  /** Which drug, as an RxNorm concept. */
  rxcui?: string | undefined;
  /** Which label, as an SPL set id. */
  setId?: string | undefined;
  /** Before the tags of the panels inside, when they were registered under a prefix. */
  tagPrefix?: string | undefined;
  /** Absent: follows the page's `color-scheme`; `light` and `dark` force one. */
  theme?: 'light' | 'dark' | undefined;
  /** 2 to 6; entries are one level below. */
  'heading-level'?: number | undefined;
  /** How many entries each list shows at first. */
  'page-size'?: number | undefined;
  /** Which label, as an SPL set id. */
  'set-id'?: string | undefined;
}

/** What `<drug-monograph>` sends. */
export interface DrugMonographElementEvents {
  /** There is no data and the panel says why; carries `drug`, `section`, `code`, `status`. */
  'druglib-error': DruglibErrorEvent;
  /** The reader chose which entries of a list to see; carries `filter`, `shown`. */
  'druglib-filter': DruglibFilterEvent;
  /** An answer arrived and is on screen; carries `drug`, `section`, `state`, `source`. */
  'druglib-load': DruglibLoadEvent;
  /** A link was activated; carries `href`, `kind`, `id`; cancel it to open the address yourself. */
  'druglib-navigate': DruglibNavigateEvent;
  /** More of a list inside is on screen; carries `shown`, `total`. */
  'druglib-page': DruglibPageEvent;
  /** For an audit trail, after `configure({ audit: true })`; carries `drug`, `section`, `source`, `version`, `hash`. */
  'druglib-rendered': DruglibRenderedEvent;
}

/** What can be set on `<drug-summary>`: properties, and attributes under their own names. */
export interface DrugSummaryElementProperties {
  /** A `druglib/1` document of the host's own: nothing is requested. */
  data?: DrugDocument | undefined;
  /** `compact` for a chart's side bar. */
  density?: 'comfortable' | 'compact' | undefined;
  /** Which drug: the endpoint's id, or a name. */
  drug?: string | undefined;
  /** Where to ask: an RFC 6570 template such as `/drugs/{drug}`; else from `configure()`. */
  endpoint?: string | undefined;
  /** What the endpoint speaks: `druglib` (default) or a public service such as `openfda`; else from `configure()`. */
  format?: string | undefined;
  /** Replaces the panel's own heading. */
  heading?: string | undefined;
  /** 2 to 6; entries are one level below. */
  headingLevel?: number | undefined;
  /** `lazy` waits until the panel comes near the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Which drug, as a FHIR R4 or R5 resource or CodeableConcept that names it; stands before the four identifiers. */
  medication?: object | undefined;
  /** Which drug, as a National Drug Code with hyphens or of 11 digits. */
  ndc?: string | undefined;
  /** Which drug, as an RxNorm concept. */
  rxcui?: string | undefined;
  /** Which label, as an SPL set id. */
  setId?: string | undefined;
  /** Absent: follows the page's `color-scheme`; `light` and `dark` force one. */
  theme?: 'light' | 'dark' | undefined;
  /** 2 to 6; entries are one level below. */
  'heading-level'?: number | undefined;
  /** Which label, as an SPL set id. */
  'set-id'?: string | undefined;
}

/** What `<drug-summary>` sends. */
export interface DrugSummaryElementEvents {
  /** There is no data and the panel says why; carries `drug`, `section`, `code`, `status`. */
  'druglib-error': DruglibErrorEvent;
  /** An answer arrived and is on screen; carries `drug`, `section`, `state`, `source`. */
  'druglib-load': DruglibLoadEvent;
  /** A link was activated; carries `href`, `kind`, `id`; cancel it to open the address yourself. */
  'druglib-navigate': DruglibNavigateEvent;
  /** For an audit trail, after `configure({ audit: true })`; carries `drug`, `section`, `source`, `version`, `hash`. */
  'druglib-rendered': DruglibRenderedEvent;
}

/** What can be set on `<media-articles>`: properties, and attributes under their own names. */
export interface MediaArticlesElementProperties {
  /** A `druglib/1` document of the host's own: nothing is requested. */
  data?: DrugDocument | undefined;
  /** `compact` for a chart's side bar. */
  density?: 'comfortable' | 'compact' | undefined;
  /** Which drug: the endpoint's id, or a name. */
  drug?: string | undefined;
  /** Where to ask: an RFC 6570 template such as `/drugs/{drug}`; else from `configure()`. */
  endpoint?: string | undefined;
  /** What the endpoint speaks: `druglib` (default) or a public service such as `openfda`; else from `configure()`. */
  format?: string | undefined;
  /** Replaces the panel's own heading. */
  heading?: string | undefined;
  /** 2 to 6; entries are one level below. */
  headingLevel?: number | undefined;
  /** `lazy` waits until the panel comes near the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Which drug, as a FHIR R4 or R5 resource or CodeableConcept that names it; stands before the four identifiers. */
  medication?: object | undefined;
  /** Which drug, as a National Drug Code with hyphens or of 11 digits. */
  ndc?: string | undefined;
  /** How many items are shown at first, and added by each "Show more". */
  pageSize?: number | undefined;
  /** Which drug, as an RxNorm concept. */
  rxcui?: string | undefined;
  /** Which label, as an SPL set id. */
  setId?: string | undefined;
  /** Absent: follows the page's `color-scheme`; `light` and `dark` force one. */
  theme?: 'light' | 'dark' | undefined;
  /** 2 to 6; entries are one level below. */
  'heading-level'?: number | undefined;
  /** How many items are shown at first, and added by each "Show more". */
  'page-size'?: number | undefined;
  /** Which label, as an SPL set id. */
  'set-id'?: string | undefined;
}

/** What `<media-articles>` sends. */
export interface MediaArticlesElementEvents {
  /** There is no data and the panel says why; carries `drug`, `section`, `code`, `status`. */
  'druglib-error': DruglibErrorEvent;
  /** An answer arrived and is on screen; carries `drug`, `section`, `state`, `source`. */
  'druglib-load': DruglibLoadEvent;
  /** A link was activated; carries `href`, `kind`, `id`; cancel it to open the address yourself. */
  'druglib-navigate': DruglibNavigateEvent;
  /** More of the list is on screen; carries `shown`, `total`. */
  'druglib-page': DruglibPageEvent;
  /** For an audit trail, after `configure({ audit: true })`; carries `drug`, `section`, `source`, `version`, `hash`. */
  'druglib-rendered': DruglibRenderedEvent;
}

/** What can be set on `<related-studies>`: properties, and attributes under their own names. */
export interface RelatedStudiesElementProperties {
  /** A `druglib/1` document of the host's own: nothing is requested. */
  data?: DrugDocument | undefined;
  /** `compact` for a chart's side bar. */
  density?: 'comfortable' | 'compact' | undefined;
  /** Which drug: the endpoint's id, or a name. */
  drug?: string | undefined;
  /** Where to ask: an RFC 6570 template such as `/drugs/{drug}`; else from `configure()`. */
  endpoint?: string | undefined;
  /** What the endpoint speaks: `druglib` (default) or a public service such as `openfda`; else from `configure()`. */
  format?: string | undefined;
  /** Replaces the panel's own heading. */
  heading?: string | undefined;
  /** 2 to 6; entries are one level below. */
  headingLevel?: number | undefined;
  /** `lazy` waits until the panel comes near the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Which drug, as a FHIR R4 or R5 resource or CodeableConcept that names it; stands before the four identifiers. */
  medication?: object | undefined;
  /** Which drug, as a National Drug Code with hyphens or of 11 digits. */
  ndc?: string | undefined;
  /** How many items are shown at first, and added by each "Show more". */
  pageSize?: number | undefined;
  /** Which drug, as an RxNorm concept. */
  rxcui?: string | undefined;
  /** Which label, as an SPL set id. */
  setId?: string | undefined;
  /** Absent: follows the page's `color-scheme`; `light` and `dark` force one. */
  theme?: 'light' | 'dark' | undefined;
  /** 2 to 6; entries are one level below. */
  'heading-level'?: number | undefined;
  /** How many items are shown at first, and added by each "Show more". */
  'page-size'?: number | undefined;
  /** Which label, as an SPL set id. */
  'set-id'?: string | undefined;
}

/** What `<related-studies>` sends. */
export interface RelatedStudiesElementEvents {
  /** There is no data and the panel says why; carries `drug`, `section`, `code`, `status`. */
  'druglib-error': DruglibErrorEvent;
  /** A year was chosen, or all of them again; carries `filter`, `shown`. */
  'druglib-filter': DruglibFilterEvent;
  /** An answer arrived and is on screen; carries `drug`, `section`, `state`, `source`. */
  'druglib-load': DruglibLoadEvent;
  /** A link was activated; carries `href`, `kind`, `id`; cancel it to open the address yourself. */
  'druglib-navigate': DruglibNavigateEvent;
  /** More of the list is on screen; carries `shown`, `total`. */
  'druglib-page': DruglibPageEvent;
  /** For an audit trail, after `configure({ audit: true })`; carries `drug`, `section`, `source`, `version`, `hash`. */
  'druglib-rendered': DruglibRenderedEvent;
}

/** What can be set on `<trial-list>`: properties, and attributes under their own names. */
export interface TrialListElementProperties {
  /** A `druglib/1` document of the host's own: nothing is requested. */
  data?: DrugDocument | undefined;
  /** `compact` for a chart's side bar. */
  density?: 'comfortable' | 'compact' | undefined;
  /** Which drug: the endpoint's id, or a name. */
  drug?: string | undefined;
  /** Where to ask: an RFC 6570 template such as `/drugs/{drug}`; else from `configure()`. */
  endpoint?: string | undefined;
  /** What the endpoint speaks: `druglib` (default) or a public service such as `openfda`; else from `configure()`. */
  format?: string | undefined;
  /** Replaces the panel's own heading. */
  heading?: string | undefined;
  /** 2 to 6; entries are one level below. */
  headingLevel?: number | undefined;
  /** `lazy` waits until the panel comes near the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Which drug, as a FHIR R4 or R5 resource or CodeableConcept that names it; stands before the four identifiers. */
  medication?: object | undefined;
  /** Which drug, as a National Drug Code with hyphens or of 11 digits. */
  ndc?: string | undefined;
  /** How many items are shown at first, and added by each "Show more". */
  pageSize?: number | undefined;
  /** Which drug, as an RxNorm concept. */
  rxcui?: string | undefined;
  /** Which label, as an SPL set id. */
  setId?: string | undefined;
  /** Absent: follows the page's `color-scheme`; `light` and `dark` force one. */
  theme?: 'light' | 'dark' | undefined;
  /** 2 to 6; entries are one level below. */
  'heading-level'?: number | undefined;
  /** How many items are shown at first, and added by each "Show more". */
  'page-size'?: number | undefined;
  /** Which label, as an SPL set id. */
  'set-id'?: string | undefined;
}

/** What `<trial-list>` sends. */
export interface TrialListElementEvents {
  /** There is no data and the panel says why; carries `drug`, `section`, `code`, `status`. */
  'druglib-error': DruglibErrorEvent;
  /** The reader chose which trials to see; carries `filter`, `shown`. */
  'druglib-filter': DruglibFilterEvent;
  /** An answer arrived and is on screen; carries `drug`, `section`, `state`, `source`. */
  'druglib-load': DruglibLoadEvent;
  /** A link was activated; carries `href`, `kind`, `id`; cancel it to open the address yourself. */
  'druglib-navigate': DruglibNavigateEvent;
  /** More of the list is on screen; carries `shown`, `total`. */
  'druglib-page': DruglibPageEvent;
  /** For an audit trail, after `configure({ audit: true })`; carries `drug`, `section`, `source`, `version`, `hash`. */
  'druglib-rendered': DruglibRenderedEvent;
}
