/** What panels see: the parsed contract types. */
export type { Article } from './contract/articles.js';
export type { Identity, Source } from './contract/drug.js';
export type { BoxedWarning, Facts, Label, LabelSection, Warning } from './contract/label.js';
export type { Page } from './contract/page.js';
export type { Study } from './contract/studies.js';
export type { Block, Inline, ListItem, Mark } from './contract/text.js';
export type { Phase, Trial, TrialStatus } from './contract/trials.js';
export type { DrugDocument } from './contract/document.js';
export type { Section, SectionName } from './contract/section.js';
