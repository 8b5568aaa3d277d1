import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { PANEL_STATES } from '../../../src/components/panel/panel-state.js';
import { clock } from '../../support/clock.js';
import { expectNoCuts, expectNothingForAxe, expectTargets, spaceOut } from '../../support/inspection.js';
import { expectNoSidewaysScroll } from '../../support/oracles.js';
import { innerPanels, mount, TAGS, theStage } from '../../support/panel.js';
import type { AnyPanel, Tag } from '../../support/panel.js';
import { enter } from '../../support/states.js';

const SCHEMES = ['light', 'dark', 'forced'] as const;
const WIDTHS = [320, 720];

/** One of each state, under each other, and one that has waited for long. */
async function everyState(tag: Tag): Promise<AnyPanel[]> {
  const slow = await enter(tag, 'loading', { drug: 'slow' });
  await clock.pass(5000);
  const panels: (AnyPanel | undefined)[] = [slow];
  for (const state of PANEL_STATES) panels.push(await enter(tag, state, { heading: `State: ${state}` }));
  return panels.filter((panel) => panel !== undefined);
}

async function inScheme(scheme: (typeof SCHEMES)[number], panels: readonly AnyPanel[]): Promise<void> {
  const value = scheme === 'forced' ? 'active' : 'none';
  await executeServerCommand('emulate-features', { features: [{ name: 'forced-colors', value }] });
  for (const panel of panels) {
    panel.theme = scheme === 'dark' ? 'dark' : 'light';
    await panel.updateComplete;
    for (const inner of innerPanels(panel)) await inner.updateComplete;
  }
  document.documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
  document.body.style.background = scheme === 'dark' ? '#14181d' : '#fff';
}

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  theStage().removeAttribute('dir');
  await executeServerCommand('emulate-features', { features: [] });
});

describe('every state of', () => {
  for (const tag of TAGS) {
    it(`${tag} passes axe in light, dark and forced colours, both directions, narrow and wide`, async function () {
      this.timeout(60_000);
      const panels = await everyState(tag);
      for (const scheme of SCHEMES) {
        await inScheme(scheme, panels);
        expect(matchMedia('(forced-colors: active)').matches, scheme).to.equal(scheme === 'forced');
        for (const dir of ['ltr', 'rtl']) {
          for (const width of WIDTHS) {
            Object.assign(theStage(), { dir }).style.width = `${width}px`;
            await expectNothingForAxe(theStage(), `${scheme} ${dir} ${width}px`);
          }
        }
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
