import type { Language } from './language.js';

/** One panel's news for screen readers. */
export interface Announcement {
  /** `loading` and `loaded` may be counted when many panels speak at once; `told` is always said in full. */
  readonly kind: 'loading' | 'loaded' | 'told';
  /** One or more sentences in the reader's language. */
  readonly words: string;
  /** Interrupts what is being read; only for an answer to something that the reader has just done. */
  readonly urgent?: boolean;
  readonly language: Language;
}

/** Who can be spoken through: a panel with its live regions. */
export interface Speaker {
  /** False while the reader cannot meet the panel; then nothing is said of it. */
  readonly canSpeak: boolean;
  /** Takes the place of what was said before; empty for silence. */
  speak(words: string, urgent?: boolean): void;
}

/** What comes within this time is said together, in ms. */
const TOGETHER = 500;
/** News of more panels than this are a flood: those without a fault are then counted. */
const MOST_NEWS = 3;

const asSentence = (words: string): string => (/[.!?…。।؟]$/.test(words) ? words : `${words}.`);

function sentencesOf(announcements: readonly Announcement[]): string {
  const wordsOf = (...kinds: Announcement['kind'][]): string[] => [
    ...new Set(announcements.filter(({ kind }) => kinds.includes(kind)).map(({ words }) => words)),
  ];
  const counted = (kind: 'loaded' | 'loading'): string[] => {
    const { length } = announcements.filter((each) => each.kind === kind);
    const [{ language }] = announcements as [Announcement];
    return length ? [language.terms.panels[kind](language.number(length))] : [];
  };
  const sentences =
    announcements.length > MOST_NEWS
      ? [...wordsOf('told'), ...counted('loaded'), ...counted('loading')]
      : wordsOf('told', 'loaded', 'loading');
  return sentences.length > 1 ? sentences.map(asSentence).join(' ') : sentences.join();
}

/**
 * Lets all panels of a page speak with one voice: at most once in half a second, whoever has news. It adds nothing to
 * the page: one of the panels says it for all, in the live region that it has anyway.
 */
export class Announcer {
  readonly #waiting = new Map<Speaker, Announcement>();
  #timer?: ReturnType<typeof setTimeout> | undefined;
  #last?: Speaker | undefined;

  /** Later news of the same panel takes the place of what it has not said yet. */
  tell(speaker: Speaker, announcement: Announcement): void {
    this.#waiting.delete(speaker);
    this.#waiting.set(speaker, announcement);
    this.#timer ??= setTimeout(() => this.#speak(), TOGETHER);
  }

  /** The panel is gone, or its news are not true any more. */
  forget(speaker: Speaker): void {
    if (this.#last === speaker) this.#last = undefined;
    this.#waiting.delete(speaker);
    if (this.#waiting.size) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #speak(): void {
    this.#timer = undefined;
    const waiting = [...this.#waiting].filter(([{ canSpeak }]) => canSpeak);
    this.#waiting.clear();
    this.#say(
      waiting.filter(([, { urgent }]) => urgent),
      true,
    );
    this.#say(waiting.filter(([, { urgent }]) => !urgent));
  }

  #say(news: readonly (readonly [Speaker, Announcement])[], urgent = false): void {
    const [speaker] = news[0] ?? [];
    if (!speaker) return;
    if (this.#last !== speaker) this.#last?.speak('');
    this.#last = speaker;
    speaker.speak(sentencesOf(news.map(([, announcement]) => announcement)), urgent);
  }
}

/** The one voice of this page. */
export const announcer = new Announcer();
