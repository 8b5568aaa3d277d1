import type { PanelView } from './panel-view.js';

/** Shows the state of a panel to style sheets, as `:state()`. */
export function markState(
  { states }: ElementInternals,
  { state, stale = false }: Pick<PanelView<unknown>, 'state' | 'stale'>,
): void {
  try {
    // What stays as it is costs no style.
    if (states.has(state) && states.has('stale') === stale) return;
    states.clear();
    states.add(state);
    if (stale) states.add('stale');
  } catch {
    // Chromium before 125 takes only names with two dashes: there, `state` alone tells.
  }
}
