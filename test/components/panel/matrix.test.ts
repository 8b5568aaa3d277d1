import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { PANEL_STATES } from '../../../src/components/panel/panel-state.js';
import { clock } from '../../support/clock.js';
import { skipWithoutDevTools } from '../../support/engine.js';
import { expectNoCuts, expectNothingForAxe, expectTargets, spaceOut } from '../../support/inspection.js';
import { expectNoSidewaysScroll } from '../../support/oracles.js';
import { innerPanels, mount, TAGS, theStage } from '../../support/panel.js';
import type { AnyPanel, Tag } from '../../support/panel.js';
import { enter } from '../../support/states.js';

const WIDTHS = [320, 720];

/** One of each state, under each other, and one that has waited for long. */
async function everyState(tag: Tag): Promise<AnyPanel[]> {
  const slow = await enter(tag, 'loading', { drug: 'slow' });
  await clock.pass(5000);
  const panels: (AnyPanel | undefined)[] = [slow];
  for (const state of PANEL_STATES) panels.push(await enter(tag, state, { heading: `State: ${state}` }));
  return panels.filter((panel) => panel !== undefined);
}

async function inScheme(scheme: 'light' | 'dark', panels: readonly AnyPanel[]): Promise<void> {
  for (const panel of panels) {
    panel.theme = scheme;
    await panel.updateComplete;
    for (const inner of innerPanels(panel)) await inner.updateComplete;
  }
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#14181d' : '#fff';
}

const emulate = (...features: object[]): Promise<boolean> =>
  executeServerCommand('emulate-features', { features });

async function expectNothingInAnyPlace(where: string): Promise<void> {
  for (const dir of ['ltr', 'rtl']) {
    for (const width of WIDTHS) {
      Object.assign(theStage(), { dir }).style.width = `${width}px`;
      await expectNothingForAxe(theStage(), `${where} ${dir} ${width}px`);
    }
  }
}

afterEach(() => {
  document.documentElement.removeAttribute('style');
  theStage().removeAttribute('dir');
});

describe('every state of', () => {
  for (const tag of TAGS) {
    it(`${tag} passes axe in light and dark, both directions, narrow and wide`, async function () {
      this.timeout(60_000);
      const panels = await everyState(tag);
      for (const scheme of ['light', 'dark'] as const) {
        await inScheme(scheme, panels);
        await expectNothingInAnyPlace(scheme);
      }
    });

    it(`${tag} is whole at 320 pixels with the text spacing that a reader may need`, async () => {
      theStage().style.width = '320px';
      const panels = await everyState(tag);
      for (const panel of panels) {
        for (const each of [panel, ...innerPanels(panel)]) spaceOut(each);
        expectNoSidewaysScroll(panel);
        for (const each of [panel, ...innerPanels(panel)]) expectNoCuts(each);
      }
    });

    it(`${tag} has nothing to press that is smaller than 24 pixels`, async () => {
      const panels = await everyState(tag);
      for (const width of WIDTHS) {
        theStage().style.width = `${width}px`;
        for (const panel of panels) {
          for (const each of [panel, ...innerPanels(panel)]) expectTargets(each);
        }
      }
    });
  }

  it('a cut text and a small target would be found', async () => {
    const panel = await mount('trial-list');
    const box = document.createElement('div');
    box.style.cssText = 'height: 10px; overflow: hidden';
    box.innerHTML = '<p>Two lines<br>of text</p>';
    const button = document.createElement('button');
    button.style.cssText = 'width: 20px; height: 20px; padding: 0';
    panel.renderRoot.append(box, button);
    expect(() => expectNoCuts(panel)).to.throw('cut');
    expect(() => expectTargets(panel)).to.throw('small');
  });
});

describe('in forced colours every state of', () => {
  before(async function () {
    await skipWithoutDevTools(this, 'no other engine can be told to force colours');
  });
  beforeEach(() => emulate({ name: 'forced-colors', value: 'active' }));
  afterEach(() => emulate());

  for (const tag of TAGS) {
    it(`${tag} passes axe, both directions, narrow and wide`, async function () {
      this.timeout(60_000);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await inScheme('light', await everyState(tag));
      await expectNothingInAnyPlace('forced');
    });
  }
});
