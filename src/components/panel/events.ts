import type { ErrorCode, SectionName } from '../../data/index.js';
import type { PanelState } from './panel-state.js';

const VISIBLE: EventInit = { bubbles: true, composed: true };

/** An answer arrived and is on screen. Carries no record, token or address. */
export class DruglibLoadEvent extends Event {
  /** The id of the drug that was answered. */
  readonly drug: string;
  readonly section: SectionName;
  readonly state: PanelState;
  /** The name of the source. */
  readonly source: string;

  constructor(drug: string, section: SectionName, state: PanelState, source: string) {
    super('druglib-load', VISIBLE);
    this.drug = drug;
    this.section = section;
    this.state = state;
    this.source = source;
  }
}

/**
 * For an audit trail: which content came on screen. Sent only after `configure({ audit: true })`; carries nothing of a
 * patient, a page or a reader.
 */
export class DruglibRenderedEvent extends Event {
  /** The id of the drug that was answered. */
  readonly drug: string;
  readonly section: SectionName;
  /** The name of the source. */
  readonly source: string;
  /** What the source calls the version of this content; its date where it has no version. May be empty. */
  readonly version: string;
  /** SHA-256 of the section as JSON, as the panel read it, in hexadecimal; nothing outside secure contexts. */
  readonly hash: string | undefined;

  constructor(drug: string, section: SectionName, source: string, version: string, hash?: string) {
    super('druglib-rendered', VISIBLE);
    this.drug = drug;
    this.section = section;
    this.source = source;
    this.version = version;
    this.hash = hash;
  }
}

/** There is no data, and the panel says why. */
export class DruglibErrorEvent extends Event {
  /** The drug that was asked. */
  readonly drug: string;
  readonly section: SectionName;
  readonly code: ErrorCode;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;

  constructor(drug: string, section: SectionName, code: ErrorCode, status?: number) {
    super('druglib-error', VISIBLE);
    this.drug = drug;
    this.section = section;
    this.code = code;
    this.status = status;
  }
}

/** A link was activated. Cancel it to open the address yourself. */
export class DruglibNavigateEvent extends Event {
  readonly href: string;
  /** What the link leads to, such as `trial` or `label`. */
  readonly kind: string;
  /** The id of the record that it belongs to, if it has one. */
  readonly id: string;

  constructor(href: string, kind: string, id: string) {
    super('druglib-navigate', { ...VISIBLE, cancelable: true });
    this.href = href;
    this.kind = kind;
    this.id = id;
  }
}

/** More of a list is on screen. */
export class DruglibPageEvent extends Event {
  readonly shown: number;
  readonly total: number;

  constructor(shown: number, total: number) {
    super('druglib-page', VISIBLE);
    this.shown = shown;
    this.total = total;
  }
}

/** The reader has chosen which entries of a list to see. */
export class DruglibFilterEvent extends Event {
  /** What is chosen, as words with spaces between them such as `open phase-2`; `all` for everything. */
  readonly filter: string;
  /** How many of the entries that have come are in it. */
  readonly shown: number;

  constructor(filter: string, shown: number) {
    super('druglib-filter', VISIBLE);
    this.filter = filter;
    this.shown = shown;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'druglib-load': DruglibLoadEvent;
    'druglib-error': DruglibErrorEvent;
    'druglib-rendered': DruglibRenderedEvent;
    'druglib-navigate': DruglibNavigateEvent;
    'druglib-page': DruglibPageEvent;
    'druglib-filter': DruglibFilterEvent;
  }
}
