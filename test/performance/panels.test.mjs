import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calls, sharing, withPanels } from '../../bench/panels/measures.mjs';
import { DRUG, OTHER_DRUG } from '../../bench/panels/pages.mjs';
import { collectGarbage, gained } from '../../bench/panels/visit.mjs';
import { useBench } from './support.mjs';

const tools = useBench();

/** A tenth above what is counted today: what is called a little more often is a choice, twice as often is a mistake. */
const MOST_CALLS = 9400;
const MOST_KILOBYTES = 225;
/** Of five lazy panels far from the screen; the boxed warning among them is drawn. */
const MOST_LAZY_CALLS = 3_400;
/** Elements, texts and Lit's markers of the five panels of a document. */
const MOST_NODES = 760;

test('a hundred elements of one drug send one request, also when the answer may not be kept', async () => {
  assert.deepEqual(await sharing(tools), { kept: 1, unkept: 1 });
});

test('a hundred panels change their drug in one layout, and one more for what screen readers are told', async () => {
  const { layouts } = await withPanels(tools, [DRUG, OTHER_DRUG], async ({ call, counters }) => {
    await call('mount', 100, DRUG);
    return gained(counters, () => call('change', OTHER_DRUG));
  });
  assert.ok(layouts <= 2, `${layouts} layouts`);
});

test('nothing is left of panels that are gone: no node, no listener, no element, no observer', async () => {
  const left = await withPanels(tools, [DRUG], async ({ client, call, counters }) => {
    await call('cycles', 50, DRUG);
    await collectGarbage(client);
    const before = await alive(client);
    const { nodes, listeners } = await gained(counters, async () => {
      await call('cycles', 1000, DRUG);
      await collectGarbage(client);
    });
    return { nodes, listeners, alive: await alive(client), before };
  });
  assert.equal(left.nodes, 0);
  assert.equal(left.listeners, 0);
  assert.deepEqual(left.alive, left.before);
});

test('a panel has no more nodes than are known', async () => {
  const nodes = await withPanels(tools, [DRUG], async ({ call, page }) => {
    await call('mount', 1, DRUG);
    return page.evaluate(() => {
      const roots = [...globalThis.document.querySelectorAll('[drug]')].map(({ shadowRoot }) => shadowRoot);
      const count = (node) => [...node.childNodes].reduce((sum, child) => sum + 1 + count(child), 0);
      return roots.reduce((sum, root) => sum + count(root), 0);
    });
  });
  assert.ok(nodes > 300 && nodes <= MOST_NODES, `${nodes} nodes`);
});

test('a panel calls no more functions and takes no more memory than is known', async () => {
  const counted = await calls(tools);
  assert.ok(counted.calls <= MOST_CALLS, `${counted.calls} calls a panel`);
  assert.ok(counted.allocated <= MOST_KILOBYTES, `${counted.allocated} kB a panel`);
});

test('a lazy panel that nobody has come near does little more than be there', async () => {
  const counted = await calls({ ...tools, page: { id: 'ours-lazy' } });
  assert.ok(counted.calls <= MOST_LAZY_CALLS, `${counted.calls} calls a panel`);
});

test('the page has no more listeners of its own for a hundred panels than for one', async () => {
  await withPanels(tools, [DRUG], async ({ client, call }) => {
    await call('mount', 1, DRUG);
    const one = await listenersOfWindow(client);
    await call('mount', 99, DRUG);
    assert.deepEqual(await listenersOfWindow(client), one);
  });
});

async function listenersOfWindow(client) {
  const { result } = await client.send('Runtime.evaluate', { expression: 'globalThis' });
  const { listeners } = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return listeners.map(({ type }) => type).sort();
}

/** How many objects of these classes the page still holds. */
async function alive(client) {
  const result = {};
  for (const name of ['HTMLElement', 'IntersectionObserver', 'MutationObserver', 'AbortController']) {
    const group = { objectGroup: 'alive' };
    const { result: prototype } = await client.send('Runtime.evaluate', {
      expression: `${name}.prototype`,
      ...group,
    });
    const { objects } = await client.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.objectId,
      ...group,
    });
    const { result: length } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    result[name] = length.value;
    await client.send('Runtime.releaseObjectGroup', group);
  }
  return result;
}
