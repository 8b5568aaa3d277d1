import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { PANEL_STATES } from '../../src/components/panel/panel-state.js';
import { configure } from '../../src/index.js';
import type * as Library from '../../src/index.js';
import type { DrugDocument } from '../../src/index.js';
import { skipWithoutDevTools } from '../support/engine.js';
import { everyField } from '../support/every-field.js';
import { benzonatate, documentFor, loratadine, ugly } from '../support/fixtures.js';
import { TAGS, innerPanels, mount, settled, theStage, widen } from '../support/panel.js';
import type { AnyPanel, Tag } from '../support/panel.js';
import { ENDPOINT, jsonResponse } from '../support/transport.js';

const BUILT = '/dist/cdn/druglib.js';

const DOCUMENTS: Record<string, DrugDocument> = {
  loratadine,
  benzonatate,
  ugly,
  'a document with every field': everyField('Word'),
};

/** Below and above the widths at which panels change their layout. */
const WIDTHS = [300, 1100];

/** Trials say how old their status is, and panels when they loaded. */
const { now } = Date;
before(() => {
  Date.now = () => Date.UTC(2026, 6, 1, 12);
});
after(() => {
  Date.now = now;
});

/** What a browser draws of it as text, with its line breaks. */
const drawnText = (panel: AnyPanel): string =>
  [...panel.renderRoot.children, ...innerPanels(panel).map((inner) => inner.renderRoot.children)]
    .flatMap((found) => (found instanceof Element ? [found] : [...found]))
    .map((found) => (found as HTMLElement).innerText)
    .join('\n');

function drawnTexts(panel: AnyPanel): string[] {
  const texts = WIDTHS.map((width) => {
    widen(width);
    return drawnText(panel);
  });
  theStage().removeAttribute('style');
  return texts;
}

describe('the built script draws the same words as the source', () => {
  before(async () => {
    const { defineElements } = (await import(/* @vite-ignore */ BUILT)) as typeof Library;
    defineElements({ prefix: 'built' });
  });

  async function compare(draw: (prefix: string) => Promise<AnyPanel>): Promise<void> {
    const source = drawnTexts(await draw(''));
    theStage().replaceChildren();
    expect(source.join('').trim()).not.to.equal('');
    expect(drawnTexts(await draw('built-'))).to.deep.equal(source);
  }

  async function drawState(tag: Tag, state: string, prefix: string): Promise<AnyPanel> {
    const data = documentFor(tag, state);
    if (data) return settled(await mount(prefix + tag, { 'page-size': '2' }, { data }));
    if (state === 'idle') return mount(prefix + tag);
    const built = (await import(/* @vite-ignore */ BUILT)) as typeof Library;
    const answer = (): Promise<Response> =>
      state === 'error' ? Promise.resolve(jsonResponse({}, { status: 500 })) : new Promise(() => undefined);
    for (const set of [configure, built.configure]) set({ endpoint: ENDPOINT, retries: 0, fetch: answer });
    const panel = await mount(prefix + tag, { drug: 'Lioresal' });
    return state === 'error' ? settled(panel) : panel;
  }

  const leads = (tag: Tag, state: string): boolean =>
    ['idle', 'loading', 'error'].includes(state) || Boolean(documentFor(tag, state));

  for (const tag of TAGS) {
    for (const state of PANEL_STATES.filter((each) => leads(tag, each))) {
      it(`${tag} in the state ${state}`, async () => {
        await compare((prefix) => drawState(tag, state, prefix));
      });

      it(`${tag} in the state ${state}, to screen readers`, async function () {
        await skipWithoutDevTools(this, 'no other engine tells the tree that it hands to screen readers');
        await drawState(tag, state, 'built-');
        theStage().id = 'tree';
        const name = `${tag}.${state}`;
        const tree = await executeServerCommand<{ found: string; expected: string }, object>('access-tree', {
          selector: '#tree',
          name,
        });
        expect(tree.found).to.equal(tree.expected);
      });
    }

    for (const [name, data] of Object.entries(DOCUMENTS)) {
      it(`${tag} with ${name}`, async () => {
        await compare(async (prefix) => settled(await mount(prefix + tag, {}, { data })));
      });
    }
  }
});
