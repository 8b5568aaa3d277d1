// The checks of a document alone, as the panels run them: version, identity, every section.
import { articlesSection, labelSection, studiesSection, trialsSection } from '../../../src/data/index.ts';
import { openDocument, readSection } from '../../../src/data/read-document.ts';

/** Time for all checks of the document, in ms. */
globalThis.check = (body, query) => {
  const begin = performance.now();
  const open = openDocument(body);
  for (const section of [labelSection, articlesSection, studiesSection, trialsSection])
    readSection(open, query, section, 0);
  return performance.now() - begin;
};
