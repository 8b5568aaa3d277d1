import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError } from '../../data/index.js';
import type { MedicationIdentity } from '../../ehr/fhir.js';

type Identify = (medication: unknown) => MedicationIdentity;
type Host = ReactiveControllerHost & { readonly medication: object | undefined };

interface Reading {
  readonly medication: object;
  readonly identity: MedicationIdentity;
  readonly failure: DataError | undefined;
}

// Pages without records do not load the reading of them.
let identify: Identify | undefined;

/** Reads the `medication` of a panel. From the first record on that happens at once, so no former drug stays. */
export class MedicationController implements ReactiveController {
  readonly #host: Host;
  #loading?: Promise<void> | undefined;
  #failure?: DataError | undefined;
  #read?: Reading | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#failure) void this.load();
  }

  /** How the drug was found; nothing without a record, and while the reading of records is loaded. */
  get identity(): MedicationIdentity | undefined {
    const { medication } = this.#host;
    if (!medication || !identify) {
      this.#read = undefined;
      return undefined;
    }
    if (this.#read?.medication !== medication) {
      const identity = identify(medication);
      const failure = 'reason' in identity ? new DataError('unidentified', identity.reason) : undefined;
      this.#read = { medication, identity, failure };
    }
    return this.#read.identity;
  }

  /** True while nothing may be asked: the record is not read, or says no drug. */
  get isUnknown(): boolean {
    const { identity } = this;
    return Boolean(this.#host.medication) && !(identity && 'query' in identity);
  }

  get failure(): DataError | undefined {
    return this.identity ? this.#read?.failure : this.#host.medication && this.#failure;
  }

  /** Loads what reads records, also again after a failure. */
  async load(): Promise<void> {
    if (identify || !this.#host.medication) return;
    this.#failure = undefined;
    await (this.#loading ??= this.#load());
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      identify = (await import('../../ehr/fhir.js')).identifyMedication;
    } catch (cause) {
      this.#failure = new DataError('network', 'The reading of records could not be loaded', { cause });
    }
  }
}
