import type { Section, SectionName } from '../../data/index.js';
import {
  articlesSection,
  labelSection,
  readDocument,
  studiesSection,
  trialsSection,
} from '../../data/index.js';

const SECTIONS: Readonly<Record<SectionName, Section<unknown>>> = {
  label: labelSection,
  studies: studiesSection,
  trials: trialsSection,
  articles: articlesSection,
};

/**
 * Whether the document has the section.
 * @throws DataError `invalid-data` with the path when readers could not read it; `unsupported-contract`
 */
export function hasSection(document: unknown, section: SectionName): boolean {
  return readDocument(document, {}, SECTIONS[section]).value !== undefined;
}
