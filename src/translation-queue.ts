import { registerTranslation } from './components/panel/translations.js';
import type { Translation } from './components/panel/translations.js';

/** A host's slip does not stop the other languages, nor the panels. */
function register(translation: unknown): void {
  try {
    registerTranslation(translation as Translation);
  } catch (error) {
    // eslint-disable-next-line no-console -- whoever wrote the script has to learn of it, and nothing else may
    console.error(error);
  }
}

/**
 * Takes the translations that scripts have put into the list `druglibTranslations`, and those that come later: the
 * scripts of a page may run in any order. What is no list, such as an element with that id, makes way.
 */
export function followTranslations(): void {
  const page = globalThis as { druglibTranslations?: unknown };
  const list: unknown[] = Array.isArray(page.druglibTranslations) ? page.druglibTranslations : [];
  page.druglibTranslations = list;
  list.forEach(register);
  // A second copy of the library reads the same list, so what came stays in it.
  const push = list.push.bind(list);
  list.push = (...translations) => {
    translations.forEach(register);
    return push(...translations);
  };
}
