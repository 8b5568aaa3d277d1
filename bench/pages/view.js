/** What all peers show of a document, as words. Ours reads the same document and shows more beside it. */
export function viewOf({ drug, label, articles, studies, trials }) {
  const { drugClass, routes, dosageForms, manufacturer } = label.facts;
  return {
    drug: drug.id,
    name: drug.name,
    generic: drug.genericName,
    warnings: label.boxedWarning.warnings,
    facts: [
      ['Drug class', drugClass.join(', ')],
      ['Route', routes.join(', ')],
      ['Form', dosageForms.join(', ')],
      ['Manufacturer', manufacturer],
    ],
    sections: label.sections,
    articles: articles.items.map(({ title, url, publisher, published, category, summary }) => ({
      title,
      url,
      meta: [publisher, published, category],
      text: summary,
    })),
    studies: studies.items.map(({ id, title, url, journal, published, types, abstract }) => ({
      title,
      url,
      meta: [published, types.join(', '), journal, id],
      text: abstract.map(({ text }) => text).join(' '),
    })),
    trials: trialsOf(trials),
  };
}

const words = (text) => text[0].toUpperCase() + text.slice(1).replaceAll('-', ' ');

/** The rows of the trial list. */
export const trialsOf = ({ items }) =>
  items.map(({ id, title, url, status, phases, conditions, sponsor, summary }) => ({
    title,
    url,
    badge: words(status),
    meta: [phases.map(words).join(' / '), conditions.join(', '), sponsor, id],
    text: summary.join(' '),
  }));
