import type { PanelState } from '../../src/components/panel/panel-state.js';
import type { DrugDocument } from '../../src/data/contract/document.js';
import { ownMarkup } from './markup.js';
import { drawPanel, tell } from './panel.js';
import type { PanelStory } from './panel.js';

function classIn(state: PanelState, tag: string): CustomElementConstructor {
  const Panel = customElements.get(tag);
  if (!Panel) throw new Error(`<${tag}> is not registered.`);
  const InState = class extends Panel {};
  Object.defineProperty(InState.prototype, 'stateOf', { value: () => state });
  return InState;
}

/** A state that no data leads to: a class of its own says that the panel is in it, and the panel draws it. */
export const unreachable = (state: PanelState, data: DrugDocument, why: string): PanelStory => ({
  args: { data },
  render: (args, { component = '', globals }) => {
    const tag = `story-${component}-${state}`;
    if (!customElements.get(tag)) customElements.define(tag, classIn(state, component));
    return drawPanel(tag, args, globals['density']);
  },
  parameters: { ...tell(why), ...ownMarkup(() => '') },
});
