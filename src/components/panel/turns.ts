import { hear, unhear } from './page-events.js';

/** In ms. With the drawing that ends it, a stretch stays short on a slow phone too. */
const SHORTEST = 12;

/** As long as the browser took for its own work: on a page of thousands, each frame is dear. */
let stretch = SHORTEST;

/** A macrotask of its own; unlike a timer, it waits for nothing else. Without channels a page draws all the same. */
export const nextTask = (): Promise<void> =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  }).catch(() => undefined);

let queue = Promise.resolve();
/** When the first of this task began; nothing between tasks. */
let begun: number | undefined;

/** Nobody gives way until this task is over. */
export function stayInTask(): void {
  begun = Infinity;
  void nextTask().then(() => (begun = undefined));
}

async function giveWay(): Promise<void> {
  const now = performance.now();
  if (begun !== undefined && now - begun < stretch) return;
  if (begun !== undefined) await nextTask();
  begun = performance.now();
  stretch = Math.max(SHORTEST, begun - now);
  void nextTask().then(() => (begun = undefined));
}

/**
 * The turn to draw for the first time. Panels that come together draw one after the other in the order in which they
 * ask, and let the browser at its own work in between, so that a page of many never stands still.
 */
export const turnToDraw = (): Promise<void> =>
  begun === Infinity ? Promise.resolve() : (queue = queue.then(giveWay));

/**
 * What a panel waits for before its first drawing: an answer that is about to come, and its turn. Paper waits for
 * neither, and what is urgent for no turn.
 */
export async function untilTurn(answer: Promise<void>, draw: () => void, isUrgent: boolean): Promise<void> {
  const drawAtOnce = (): void => {
    stayInTask();
    draw();
  };
  hear('beforeprint', drawAtOnce);
  await answer;
  if (!isUrgent) await turnToDraw();
  unhear('beforeprint', drawAtOnce);
}
