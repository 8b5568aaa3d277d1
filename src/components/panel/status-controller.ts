import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { announcer } from './announcer.js';
import type { Announcement, Speaker } from './announcer.js';
import type { PanelView } from './panel-view.js';
import type { Outcome } from './resource-task.js';
import { waitSentence } from './status.template.js';
import type { Wait } from './wait-controller.js';

type Status = Outcome<unknown>['status'];

/** The reader has just pressed, typed or chosen something. */
const isReaderActive = (): boolean =>
  Boolean((navigator as { userActivation?: UserActivation }).userActivation?.isActive);

/** The live regions of a panel. They are in the page, and empty, before their first words. */
export class StatusController implements ReactiveController, Speaker {
  readonly #host: LitElement;
  #words = '';
  #urgentWords = '';
  /** What there is to tell when the panel has been drawn. */
  #news?: 'answer' | 'waiting' | undefined;
  #question: unknown;
  #toldWait: Wait = 'short';
  /** What is on its way was asked by something that the reader did. */
  #byReader = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get canSpeak(): boolean {
    // Not known to Safari before 17.4: there, hidden panels speak too.
    const { checkVisibility } = this.#host as { checkVisibility?: Element['checkVisibility'] };
    return this.#host.isConnected && checkVisibility?.call(this.#host) !== false;
  }

  /** Before each drawing: is there news? Nothing is left of what was said about another question. */
  follow(former: Status, status: Status, wait: Wait, question: unknown): void {
    this.#news = undefined;
    if (question !== this.#question) this.#clear();
    this.#question = question;
    if (status !== 'loading') {
      if (former === 'loading') this.#news = 'answer';
      this.#toldWait = 'short';
      return;
    }
    if (former !== 'loading') {
      this.#clear();
      this.#byReader = this.#host.hasUpdated && isReaderActive();
    }
    if (wait !== 'short' && wait !== this.#toldWait) this.#news = 'waiting';
    this.#toldWait = wait;
  }

  /** A panel that leaves its answer to others, without words, leaves them its waiting, too. */
  tellNews(answer: Omit<Announcement, 'language'>, view: PanelView<unknown>): void {
    if (!this.#news || !answer.words) return;
    const { language } = view;
    if (this.#news === 'answer') {
      this.tell({ ...answer, urgent: Boolean(answer.urgent) && this.#byReader, language });
    } else {
      const kind = view.wait === 'long' ? 'loading' : 'told';
      this.tell({ kind, words: waitSentence(view), language });
    }
  }

  /** A panel that was taken out has nothing to say. */
  tell(announcement: Announcement): void {
    if (this.#host.isConnected) announcer.tell(this, announcement);
  }

  speak(words: string, urgent = false): void {
    this.#words = urgent ? '' : words;
    this.#urgentWords = urgent ? words : '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    announcer.forget(this);
  }

  /**
   * A translator in the page may have put its own nodes in the place of the words.
   * @param speaksUp the panel may have something urgent to say
   */
  template(speaksUp: boolean): TemplateResult {
    return speaksUp
      ? html`<p class="visually-hidden" role="status" part="status" .textContent=${this.#words}></p>
          <p class="visually-hidden" role="alert" .textContent=${this.#urgentWords}></p>`
      : html`<p class="visually-hidden" role="status" part="status" .textContent=${this.#words}></p>`;
  }

  /** What was said, or is about to be, does not hold any more. */
  #clear(): void {
    announcer.forget(this);
    this.#words = this.#urgentWords = '';
  }
}
