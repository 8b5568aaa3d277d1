import { BoxedWarningElement } from './components/boxed-warning/boxed-warning.element.js';
import { DrugMonographElement } from './components/drug-monograph/drug-monograph.element.js';
import { DrugSummaryElement } from './components/drug-summary/drug-summary.element.js';
import { MediaArticlesElement } from './components/media-articles/media-articles.element.js';
import { RelatedStudiesElement } from './components/related-studies/related-studies.element.js';
import { TrialListElement } from './components/trial-list/trial-list.element.js';
import { DataError } from './data/index.js';

/** All panels by their plain tags. */
export const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'boxed-warning': BoxedWarningElement,
  'drug-monograph': DrugMonographElement,
  'drug-summary': DrugSummaryElement,
  'media-articles': MediaArticlesElement,
  'related-studies': RelatedStudiesElement,
  'trial-list': TrialListElement,
};

/** How `defineElements` names the tags. */
export interface DefineOptions {
  /** Put before each tag with a hyphen: `acme` gives `acme-trial-list`. Default: no prefix. */
  prefix?: string;
}

/**
 * Registers all panels, under a prefix if the plain tags are taken by another version. Tags that are registered
 * already stay as they are.
 * @throws DataError `config` when no tag can begin with the prefix
 */
export function defineElements({ prefix = '' }: DefineOptions = {}): void {
  if (!/^([a-z][a-z\d]*)?$/.test(prefix)) {
    throw new DataError(
      'config',
      `The prefix "${prefix}" has to be lower-case letters and digits, such as "acme".`,
    );
  }
  const before = prefix && `${prefix}-`;
  // A class serves one tag only, so each tag gets a class of its own.
  for (const [name, Panel] of Object.entries(ELEMENTS)) {
    const tag = before + name;
    if (customElements.get(tag)) continue;
    customElements.define(
      tag,
      class extends Panel {
        /** For the monograph, which draws the other panels. */
        static tagPrefix = before;
      },
    );
  }
}
