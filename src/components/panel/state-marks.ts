import { PANEL_STATES } from './panel-state.js';
import type { PanelView } from './panel-view.js';

/** Shows the state of a panel to style sheets, as `:state()`. */
export function markState(
  { states }: ElementInternals,
  { state, stale = false }: Pick<PanelView<unknown>, 'state' | 'stale'>,
): void {
  const mark = (name: string, holds: boolean): void => {
    try {
      states[holds ? 'add' : 'delete'](name);
    } catch {
      // Chromium before 125 takes only names with two dashes: there, `state` alone tells.
    }
  };
  for (const each of PANEL_STATES) mark(each, each === state);
  mark('stale', stale);
}
