import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { DrugDocument, Query, Section } from '../../data/index.js';
import type { MedicationIdentity } from '../../ehr/fhir.js';
import { InlineDocument } from './inline-document.js';
import { languageOf } from './language.js';
import { MedicationController } from './medication-controller.js';
import { questionOf } from './question.js';
import type { Ask } from './resource-task.js';
import { VisibilityController } from './visibility-controller.js';

/** The part of a panel that asks: which drug, whom, and from when on. */
export abstract class AskingElement<T> extends LitElement {
  static override properties: PropertyDeclarations = {
    drug: { reflect: true },
    rxcui: {},
    ndc: {},
    setId: { attribute: 'set-id' },
    endpoint: {},
    format: {},
    loading: {},
    data: { attribute: false },
    medication: { attribute: false },
  };

  readonly #visibility = new VisibilityController(this, () => this.waits);
  readonly #inlineDocument = new InlineDocument(this);
  readonly #medication = new MedicationController(this);
  /** What is asked at the drawing that is under way: many look at it, and it takes as long as a small template. */
  #held?: { ask?: Ask<T> | undefined } | undefined;

  /** Which drug: the endpoint's id, or a name. */
  declare drug: string | undefined;
  /** Which drug, as an RxNorm concept. */
  declare rxcui: string | undefined;
  /** Which drug, as a National Drug Code with hyphens or of 11 digits. */
  declare ndc: string | undefined;
  /** Which label, as an SPL set id. */
  declare setId: string | undefined;
  /** Where to ask: an RFC 6570 template such as `/drugs/{drug}`; else from `configure()`. */
  declare endpoint: string | undefined;
  /** What the endpoint speaks: `druglib` (default) or a public service such as `openfda`; else from `configure()`. */
  declare format: string | undefined;
  /** `lazy` waits until the panel comes near the viewport. */
  declare loading: 'eager' | 'lazy';
  /** A `druglib/1` document of the host's own: nothing is requested. */
  declare data: DrugDocument | undefined;
  /** Which drug, as a FHIR R4 or R5 resource or CodeableConcept that names it; stands before the four identifiers. */
  declare medication: object | undefined;

  constructor() {
    super();
    this.loading = 'eager';
  }

  protected abstract readonly section: Section<T>;

  /** True while a lazy panel is to ask nothing yet. */
  protected get waits(): boolean {
    return this.loading === 'lazy';
  }

  /** True for a lazy panel that nobody has come near yet. */
  protected get isFar(): boolean {
    return this.#visibility.isFar;
  }

  /** The document that the host handed over, as a property or inside the element. */
  protected get document(): DrugDocument | undefined {
    return this.data ?? (this.#inlineDocument.text as DrugDocument | undefined);
  }

  /** How the drug was taken from the host's record; nothing without one. */
  protected get recorded(): MedicationIdentity | undefined {
    return this.#medication.identity;
  }

  /** The host's record says which drug, or else the attributes. */
  protected get asked(): Query {
    if (!this.medication) return this;
    const { recorded } = this;
    return recorded && 'query' in recorded ? recorded.query : {};
  }

  /** Lists ask for a further page through this. */
  protected get request(): Ask<T>['request'] {
    const { endpoint, format, section, baseURI } = this;
    const { drug, rxcui, ndc, setId } = this.asked;
    const query: Query = { drug, rxcui, ndc, setId, lang: languageOf(this) };
    return { query, section, endpoint, format, base: baseURI };
  }

  /** What is to be fetched or read now; nothing while no drug is named. */
  protected get ask(): Ask<T> | undefined {
    const held = this.#held ?? {};
    return (held.ask ??= this.#readAsk());
  }

  /** What reads the host's record, also again after a failure. */
  protected loadMedication(): Promise<void> {
    return this.#medication.load();
  }

  protected override performUpdate(): void {
    this.#held = {};
    try {
      super.performUpdate();
    } finally {
      this.#held = undefined;
    }
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    // Who is told of the drawing may ask for something else at once.
    this.#held = undefined;
  }

  #readAsk(): Ask<T> | undefined {
    const { request, document } = this;
    if (this.#medication.isUnknown)
      return { key: 'medication', request, deferred: true, failure: this.#medication.failure };
    const key = questionOf(request);
    if (document !== undefined) return { key: Object.values(request.query).join('\0'), request, document };
    const deferred = !this.#visibility.near || this.#inlineDocument.isArriving;
    return key === undefined ? undefined : { key, request, deferred };
  }
}
