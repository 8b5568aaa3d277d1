import type { SectionName } from '../../data/index.js';
import { DruglibErrorEvent, DruglibLoadEvent } from './events.js';
import type { PanelState } from './panel-state.js';
import type { Outcome } from './resource-task.js';

/** What the event says besides the outcome. */
interface Context {
  /** What the host called the drug. */
  readonly asked: string;
  readonly section: SectionName;
  readonly state: PanelState;
  readonly source: string;
}

/** The event of an answer or a failure that has just been drawn; none for what was told already. */
export function outcomeEvent<T>(
  former: Outcome<T> | undefined,
  outcome: Outcome<T>,
  { asked, section, state, source }: Context,
): DruglibLoadEvent | DruglibErrorEvent | undefined {
  if (outcome.status === 'loaded') {
    const { resource } = outcome;
    if (former?.status === 'loaded' && former.resource === resource) return undefined;
    return new DruglibLoadEvent(resource.drug.id, section, state, source);
  }
  if (outcome.status !== 'failed') return undefined;
  if (former?.status === 'failed' && former.error === outcome.error) return undefined;
  const { code, details } = outcome.error;
  return new DruglibErrorEvent(asked, section, code, details.status);
}
