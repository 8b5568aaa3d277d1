/** Brings panels into each of their states: by data where data leads there, else by how the endpoint behaves. */
import { configure } from '../../src/index.js';
import type { PanelState } from '../../src/components/panel/panel-state.js';
import { documentFor } from './fixtures.js';
import { mount, settled } from './panel.js';
import type { AnyPanel, Tag } from './panel.js';
import { ENDPOINT, jsonResponse } from './transport.js';

/** What the endpoint does with every request of this state. */
const NEVER = (): Promise<Response> => new Promise(() => undefined);
const FAILS = (): Promise<Response> => Promise.resolve(jsonResponse({}, { status: 500 }));

/** The panel on the stage, or nothing where no data leads. Other panels that ask keep what they had. */
export async function enter(
  tag: Tag,
  state: PanelState,
  attributes: Record<string, string> = {},
): Promise<AnyPanel | undefined> {
  const data = documentFor(tag, state);
  if (data) return settled(await mount(tag, attributes, { data }));
  if (state === 'idle') return mount(tag, attributes);
  if (state !== 'error' && state !== 'loading') return undefined;
  configure({ endpoint: ENDPOINT, fetch: state === 'error' ? FAILS : NEVER });
  const panel = await mount(tag, { drug: 'Lioresal', ...attributes });
  return state === 'error' ? settled(panel) : panel;
}
