import type { DataError, Identity, Progress, Resource, Source } from '../../data/index.js';
import type { MedicationIdentity } from '../../ehr/fhir.js';
import type { Language } from './language.js';
import type { PanelState } from './panel-state.js';
import type { Subject } from './terms.js';
import type { Wait } from './wait-controller.js';

/** Everything that a template needs to draw a panel; no element, no network. */
export interface PanelView<T> {
  readonly subject: Subject;
  readonly state: PanelState;
  readonly language: Language;
  /** The heading that the host gave, or empty. */
  readonly heading: string;
  /** 2 to 6. */
  readonly headingLevel: number;
  /** What the host called the drug; the answer's own name is in `resource.drug`. */
  readonly asked: string;
  /** Where a person finds the official label when the panel cannot show it. */
  readonly officialLabel: string;
  /** How the drug was taken from a record of the host's, if it was. */
  readonly medication?: MedicationIdentity | undefined;
  readonly resource?: Resource<T> | undefined;
  readonly error?: DataError | undefined;
  /** A failed attempt is being repeated; its words stay until there are others. */
  readonly retrying?: boolean;
  /** How long the answer has been awaited. */
  readonly wait?: Wait;
  /** Who is asked, and how often already. */
  readonly progress?: Progress | undefined;
  /** A reload failed after this answer had come. */
  readonly refreshFailed?: boolean;
  /** The answer is older than `staleAfter`. */
  readonly stale?: boolean;
}

/** The name on screen: what answered, else what was asked, else nothing. */
export const drugName = ({ resource, asked }: PanelView<unknown>): string => resource?.drug.name || asked;

/** The same for a sentence, which needs a word. */
export const drugOf = (view: PanelView<unknown>): string => drugName(view) || view.language.terms.thisDrug;

/** The generic name, unless it says the same as the name. */
export function genericName({ name, genericName: generic }: Identity): string | undefined {
  return generic && generic.toLowerCase() !== name.toLowerCase() ? generic : undefined;
}

/** The sources of the sections have the same shape; a panel without its section has none. */
export function sourceOf({ resource }: Pick<PanelView<unknown>, 'resource'>): Source | undefined {
  return (resource?.value as { source?: Source } | undefined)?.source;
}
