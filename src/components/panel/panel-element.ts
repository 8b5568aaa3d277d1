import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { configuration, onConfigure } from '../../data/index.js';
import type { DataError, Resource } from '../../data/index.js';
import { adoptAgain } from './adopted-styles.js';
import { AgeController } from './age-controller.js';
import type { Announcement } from './announcer.js';
import { AskingElement } from './asking-element.js';
import { tellRendered } from './audit.js';
import { handleClick } from './clicks.js';
import { ConnectionController } from './connection-controller.js';
import { DrawnOutcome } from './drawn-outcome.js';
import { farTemplate } from './far.template.js';
import { hydration } from './hydration.js';
import { warmUp } from './language.js';
import type { Language } from './language.js';
import { LanguageController } from './language-controller.js';
import { namesOf } from './official-label.js';
import { outcomeEvent } from './outcome-event.js';
import { panelStyles } from './panel.styles.js';
import { panelError } from './panel-error.js';
import type { PanelError } from './panel-error.js';
import type { PanelState } from './panel-state.js';
import { sourceOf } from './panel-view.js';
import type { PanelView } from './panel-view.js';
import { ResourceTask } from './resource-task.js';
import type { Outcome } from './resource-task.js';
import { markState } from './state-marks.js';
import { StatusController } from './status-controller.js';
import { stateSentence } from './status.template.js';
import type { Subject } from './terms.js';
import { untilTurn } from './turns.js';
import { WaitController } from './wait-controller.js';

/**
 * What all panels share: which drug is asked and where, the seven states, events, language and reload. A panel adds
 * its section and its template.
 *
 * @slot - Fallback: readable before the script runs and without it, while nothing is asked, and when the panel fails.
 * @slot heading - Replaces the text of the heading.
 * @slot footer - Comes at the end of the footer.
 * @fires {DruglibLoadEvent} druglib-load - An answer arrived and is on screen; carries `drug`, `section`, `state`, `source`.
 * @fires {DruglibRenderedEvent} druglib-rendered - For an audit trail, after `configure({ audit: true })`; carries `drug`, `section`, `source`, `version`, `hash`.
 * @fires {DruglibErrorEvent} druglib-error - There is no data and the panel says why; carries `drug`, `section`, `code`, `status`.
 * @fires {DruglibNavigateEvent} druglib-navigate - A link was activated; carries `href`, `kind`, `id`; cancel it to open the address yourself.
 * @csspart frame - The box around the panel.
 * @csspart heading - The heading of the panel.
 * @csspart content - What stands between heading and footer.
 * @csspart status - The message for screen readers, out of sight.
 * @csspart source - Who said it and when.
 * @cssprop [--druglib-surface=light-dark(#fff, #14181d)] - Background of the panel.
 * @cssprop [--druglib-surface-sunken=light-dark(#f5f7f9, #1b2027)] - Background of the footer and of table headings.
 * @cssprop [--druglib-text=light-dark(#16202b, #e8edf2)] - Text.
 * @cssprop [--druglib-text-muted=light-dark(#55626f, #a3b0bd)] - Dates, sources and other secondary text, and borders of controls.
 * @cssprop [--druglib-border=light-dark(#dbe1e7, #313a44)] - Lines between and around; controls have the colour of their words.
 * @cssprop [--druglib-accent=light-dark(#0b5cad, #7db8f5)] - Links, buttons and the focus ring.
 * @cssprop [--druglib-warning=light-dark(#111418, #f2f4f6)] - Frame and heading bar of the boxed warning: its hue; how dark or light it is, and its words, are kept legible.
 * @cssprop [--druglib-open=light-dark(#0a6b3d, #6fd6a2)] - Trials that take in people, such as recruiting.
 * @cssprop [--druglib-open-soft=light-dark(#e3f4ea, #123524)] - Background of that badge.
 * @cssprop [--druglib-upcoming=light-dark(#1554a8, #8fbdf7)] - Trials that have not begun.
 * @cssprop [--druglib-upcoming-soft=light-dark(#e6effb, #172f4d)] - Background of that badge.
 * @cssprop [--druglib-closed=light-dark(#55626f, #a9b5c1)] - Trials that are over or take in nobody, and an unknown status.
 * @cssprop [--druglib-closed-soft=light-dark(#eef1f4, #262d35)] - Background of that badge and of the loading lines.
 * @cssprop [--druglib-halted=light-dark(#96400b, #f2ae7b)] - Trials that were stopped, retracted studies, and words of caution.
 * @cssprop [--druglib-halted-soft=light-dark(#fbeee3, #40260f)] - Background of that badge.
 * @cssprop [--druglib-radius=0.5em] - Roundness of the corners.
 * @cssprop [--druglib-space=1em] - Measure of all inner distances.
 * @cssprop [--druglib-font=inherit] - Font family.
 * @cssstate idle - Nothing is asked yet.
 * @cssstate loading - The answer is on its way.
 * @cssstate ready - There is something to read.
 * @cssstate empty - The source answered and had no entries.
 * @cssstate none-stated - The source states that there is none.
 * @cssstate not-provided - The answer does not include this part.
 * @cssstate error - There is no data; `error` says why.
 * @cssstate stale - Stands beside another state: the answer may be out of date.
 */
export abstract class PanelElement<T> extends AskingElement<T> {
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    density: { reflect: true, useDefault: true },
    theme: { reflect: true },
  };
  static override styles: CSSResultGroup = panelStyles;

  readonly #internals = this.attachInternals();
  readonly #task = new ResourceTask<T>(this, () => this.ask);
  readonly #language = new LanguageController(this);
  readonly #age = new AgeController(this, () => this.resource);
  readonly #waiting = new WaitController(this, () => this.#task.awaited);
  readonly #status = new StatusController(this);
  readonly #drawn = new DrawnOutcome<T>();
  #state: PanelState = 'idle';
  #announced?: Outcome<T>;
  #retrying?: DataError;
  #forgetConfiguration?: () => void;

  /** Replaces the panel's own heading. */
  declare heading: string | undefined;
  /** 2 to 6; entries are one level below. */
  declare headingLevel: number;
  /** `compact` for a chart's side bar. */
  declare density: 'comfortable' | 'compact';
  /** Absent: follows the page's `color-scheme`; `light` and `dark` force one. */
  declare theme: 'light' | 'dark' | undefined;

  constructor() {
    super();
    // What a page adds to Object.prototype is no option of ours.
    Object.setPrototypeOf(this.renderOptions, null);
    new ConnectionController(this);
    this.headingLevel = 2;
    this.density = 'comfortable';
  }

  /** What the panel shows now; also as `:state()`. */
  get state(): PanelState {
    // A property may have changed since the panel was drawn: the former drug's answer is not told any more.
    return this.isUpdatePending ? this.#stateOf(this.#task.outcome) : this.#state;
  }

  /** Why there is no data, in the state `error`. */
  get error(): PanelError | undefined {
    const outcome = this.isUpdatePending ? this.#task.outcome : this.#drawn.outcome;
    return outcome.status === 'failed' ? panelError(outcome.error) : undefined;
  }

  override connectedCallback(): void {
    // Lit cannot draw in XHTML. There the fallback of the host stays what it is: readable.
    if (this.ownerDocument.contentType !== 'text/html') return;
    // Drawn by a server inside another panel, which has the document and hands it over first.
    if (this.hasAttribute('defer-hydration')) return;
    super.connectedCallback();
    this.#forgetConfiguration = onConfigure(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetConfiguration?.();
  }

  adoptedCallback(): void {
    adoptAgain(this, (this.constructor as typeof PanelElement).elementStyles);
  }

  /** Asks again, past the cache. Settles when the panel has drawn the answer, or why there is none. */
  async reload(): Promise<void> {
    this.#retrying = this.#drawn.failure ?? this.#retrying;
    const focused = this.#retrying && this.shadowRoot?.activeElement?.getAttribute('part') === 'retry';
    await this.updateComplete;
    await this.loadMedication();
    await this.#task.reload();
    this.#retrying = undefined;
    this.requestUpdate();
    await this.updateComplete;
    if (focused && this.resource) this.focusHeading();
  }

  /** Moves the focus to the panel's heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected abstract readonly subject: Subject;
  /** The state of an answer: ready, empty, or which of the answers about a boxed warning holds. */
  protected abstract stateOf(value: T | undefined): PanelState;
  /** What the present state means, for screen readers; nothing if the panel leaves that to others. */
  protected sentence(view: PanelView<T>): string {
    return stateSentence(view);
  }
  /** The panel, from the model alone. */
  protected abstract template(view: PanelView<T>): TemplateResult;

  protected get language(): Language {
    return this.#language.language;
  }

  protected get resource(): Resource<T> | undefined {
    return this.#drawn.resource;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#task.askAhead();
    if (!this.hasUpdated) await this.#beforeFirstDrawing();
    await super.scheduleUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    // Another question begins without the words of the former one's failure.
    if (changed.size) this.#retrying = undefined;
    if (!this.hasUpdated) this.#takeOver();
    super.update(changed);
  }

  /** The last resort: whatever trips over an answer, the reader is told of it, and other panels live on (safety, C12). */
  protected override render(language = this.language): TemplateResult {
    this.#takeOutcome();
    try {
      return this.#draw(language);
    } catch (cause) {
      this.#drawn.refuse(cause);
      return this.#draw(language);
    }
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', (event) =>
      handleClick(this, event, () => {
        if (!this.#retrying) void this.reload();
      }),
    );
  }

  protected override updated(_changed: Map<PropertyKey, unknown>): void {
    const { drug, rxcui, ndc, setId } = this.asked;
    const source = sourceOf({ resource: this.resource });
    const asked = drug || setId || rxcui || ndc || '';
    const context = { asked, section: this.section.name, state: this.#state, source: source?.name ?? '' };
    const { outcome } = this.#drawn;
    const event = outcomeEvent(this.#announced, outcome, context);
    this.#announced = outcome;
    if (event) this.dispatchEvent(event);
    if (event && this.resource && configuration().audit) void tellRendered(this, this.resource, source);
  }

  /** Tells screen readers, politely, what the reader's own doing has brought. */
  protected announce(words: string): void {
    this.#status.tell({ kind: 'told', words, language: this.language });
  }

  /** True for a panel that may interrupt what a screen reader says. */
  protected readonly speaksUp: boolean = false;

  /** What screen readers are told of an answer. */
  protected announcement(view: PanelView<T>): Omit<Announcement, 'language'> {
    return { kind: view.state === 'ready' ? 'loaded' : 'told', words: this.sentence(view) };
  }

  /** Only then: later, the drug that is on screen may be another already. */
  async #beforeFirstDrawing(): Promise<void> {
    // What a server has drawn is of the drug that was asked then, too.
    if (this.renderRoot.firstChild) return;
    // The host's style sheet may reserve room by the state.
    markState(this.#internals, { state: this.ask ? 'loading' : 'idle' });
    void warmUp(this.language);
    await untilTurn(this.#task.imminent(), () => this.performUpdate(), this.speaksUp);
  }

  /** Of a server, which may have drawn the panel already. */
  #takeOver(): void {
    // Lit would keep what it finds, and draw before it.
    this.renderOptions.renderBefore = null;
    hydration.takeOver(this, this.language, (language) => this.render(language));
  }

  /** At the drawing itself: the task looks at its arguments just before, and a server calls nothing else. */
  #takeOutcome(): void {
    const former = this.#drawn.outcome.status;
    const { outcome } = this.#task;
    this.#drawn.take(outcome, this.ask);
    this.#status.follow(former, outcome.status, this.#waiting.wait, this.#drawn.question);
  }

  #draw(language: Language): TemplateResult {
    this.#state = this.#stateOf(this.#drawn.outcome);
    const view = this.#view(language);
    markState(this.#internals, view);
    const isFar = this.isFar && view.state === 'loading';
    // Of an answer that is gone nothing is kept, also where it is not drawn.
    const near = isFar && !this.hasUpdated ? undefined : this.template(view);
    if (!isFar) this.#status.tellNews(this.announcement(view), view);
    // A translator in the page puts its own nodes in the place of ours, and what is drawn over those stays. So another
    // question gets other elements, and no word about the former drug can remain.
    const panel = keyed(this.#drawn.question, isFar ? farTemplate(view) : near);
    return html`${panel} ${isFar ? nothing : this.#status.template(this.speaksUp)}`;
  }

  #view(language: Language): PanelView<T> {
    const { outcome, failure } = this.#drawn;
    const refreshFailed = outcome.status === 'loaded' && Boolean(outcome.refreshError);
    return {
      subject: this.subject,
      state: this.#state,
      language,
      heading: this.heading ?? '',
      headingLevel: Math.min(6, Math.max(2, Math.trunc(this.headingLevel) || 2)),
      ...namesOf(this.asked, this.recorded?.name),
      medication: this.recorded,
      resource: this.resource,
      error: failure ?? this.#retrying,
      retrying: Boolean(this.#retrying),
      wait: this.#waiting.wait,
      progress: this.#task.progress,
      refreshFailed,
      stale: refreshFailed || this.#age.isStale,
    };
  }

  #stateOf(outcome: Outcome<T>): PanelState {
    if (outcome.status === 'loaded') return this.stateOf(outcome.resource.value);
    return outcome.status === 'failed' ? 'error' : outcome.status;
  }
}
