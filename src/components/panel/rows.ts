import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { DirectiveResult, Part } from 'lit/directive.js';

type Values = readonly unknown[];
/** All that the rows depend on, what writes them, and the first of what they are about, if others may have it too. */
type Order = [about: Values, write: () => Values, first?: unknown];

/** As long as the first of what they are about is there. */
const shared = new WeakMap<object, { readonly about: Values; readonly rows: Values }>();

const isSame = (some: Values | undefined, others: Values): boolean =>
  some?.length === others.length && some.every((each, index) => each === others[index]);

class Rows extends Directive {
  #about?: Values;

  render(_about: Order[0], write: Order[1], _first?: Order[2]): Values {
    return write();
  }

  override update(_part: Part, [about, write, first]: Order): unknown {
    if (isSame(this.#about, about)) return noChange;
    this.#about = about;
    if (!first) return write();
    const known = shared.get(first);
    if (known && isSame(known.about, about)) return known.rows;
    const rows = write();
    shared.set(first, { about, rows });
    return rows;
  }
}

/** Rows that are neither written nor drawn again while nothing of them changes, and written once for all panels. */
export const rowsOf: (...order: Order) => DirectiveResult = directive(Rows);
