import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { asOne } from './as-one.js';
import type { Language } from './language.js';
import type { Terms } from './terms.js';

/** An order that a list can be put in. */
export type SortOrder = keyof Terms['order'];

/** The orders as the platform's own control, which every reader's device knows how to show. */
export const sortTemplate = <Order extends SortOrder>(
  orders: readonly Order[],
  chosen: Order,
  { terms }: Language,
): TemplateResult =>
  html`<label class="sort"
    >${terms.sort}
    <select data-action="sort">
      ${asOne(
        ...orders.map(
          (order) =>
            html`<option value=${order} .selected=${order === chosen}>${terms.order[order]}</option>`,
        ),
      )}
    </select></label
  >`;
