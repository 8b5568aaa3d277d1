import { expect } from 'chai';
import { create, TAGS, theStage, widen } from '../../support/panel.js';

/** Places that ask what stands in them how wide it would like to be. */
const PLACES = {
  'a row': 'display: flex',
  'a column beside one for the rest': 'display: grid; grid-template-columns: auto 1fr',
  'a box that is as wide as it must be': 'float: inline-start; max-width: 100%',
};

describe('where a host page gives no width', () => {
  for (const tag of TAGS) {
    for (const [place, style] of Object.entries(PLACES)) {
      it(`${tag} is wide enough to be read in ${place}, and no wider than a narrow page`, async () => {
        for (const width of [600, 200]) {
          const panel = create(tag);
          const box = document.createElement('div');
          box.style.cssText = style;
          box.append(panel);
          widen(width);
          theStage().replaceChildren(box);
          await panel.updateComplete;
          expect(panel.offsetWidth, `${width} px`).to.be.within(Math.min(width, 280), Math.min(width, 300));
        }
      });
    }
  }
});
