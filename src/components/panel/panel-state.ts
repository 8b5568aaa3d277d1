/** The seven states of every panel; also `:state()`. `stale` may stand beside `ready`. */
export const PANEL_STATES = [
  'idle',
  'loading',
  'ready',
  'empty',
  'none-stated',
  'not-provided',
  'error',
] as const;
export type PanelState = (typeof PANEL_STATES)[number];
