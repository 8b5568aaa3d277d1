import { expect } from 'chai';
import { lioresalIntrathecal, withWarning } from '../../support/fixtures.js';
import { mount, part, parts, textNodes, theStage } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';
import { expectWithin } from '../../support/oracles.js';
import {
  frameOf,
  groundOf,
  inTheme,
  legibility,
  SCHEMES,
  setVariables,
  THEMES,
} from '../../support/theme.js';

type Groups = Readonly<Record<'light' | 'shape' | 'typography', object>>;
let names: string[] = [];
before(async () => {
  const { light, shape, typography } = (await (await fetch('/tokens.json')).json()) as Groups;
  names = [light, shape, typography].flatMap(Object.keys).filter((name) => !name.startsWith('$'));
  expect(names).to.include.members(['surface', 'warning', 'space', 'font']);
});

const HOSTILE = [
  'transparent',
  'white',
  'black',
  '#808080',
  'yellow',
  'rgb(255 255 255 / 10%)',
  '0',
  'none',
  '-1000em',
  '1000em',
  'nonsense',
];

/** With a table and a link, which have colours of their own. */
const data = withWarning({
  status: 'present',
  warnings: [
    {
      title: 'WARNING: DO NOT STOP IT SUDDENLY',
      body: [
        'A sudden stop can be dangerous.',
        { type: 'table', head: ['Week', 'Dose'], rows: [['1', '50 micrograms']] },
        { type: 'list', items: [['Plan each refill.']] },
      ],
      url: 'https://labels.example/warning',
    },
  ],
});

const show = (density = 'comfortable'): Promise<AnyPanel> => mount('boxed-warning', { density }, { data });

function expectFrame(panel: AnyPanel): void {
  const frame = frameOf(panel);
  const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(frame);
  expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '2px']);
  expect(legibility(borderTopColor, backgroundColor), 'the frame').to.be.at.least(4.5);
}

/** Every word of the heading and of the warning, its links too, on what it is drawn on. */
function expectWords(panel: AnyPanel): void {
  const places = [part(panel, 'heading'), ...parts(panel, 'warning')];
  const words = places.flatMap((place) => textNodes(place)).filter(({ data: word }) => word.trim());
  expect(words.length).to.be.greaterThan(6);
  for (const { data: word, parentElement } of words) {
    const { color, fontSize, visibility } = getComputedStyle(parentElement!);
    expect(legibility(color, groundOf(parentElement!)), word).to.be.at.least(4.5);
    expect(parseFloat(fontSize), word).to.be.at.least(11);
    expect(visibility, word).to.equal('visible');
  }
  for (const place of parts(panel, 'warning')) {
    expect(getComputedStyle(place).fontSize).to.equal(getComputedStyle(theStage()).fontSize);
    expectWithin(place, frameOf(panel).getBoundingClientRect());
  }
}

for (const scheme of SCHEMES) {
  describe(`the boxed warning on a ${scheme} page`, () => {
    for (const value of HOSTILE) {
      it(`keeps frame, words and size where every token is ${value}`, async () => {
        theStage().style.cssText = `width: 640px; color-scheme: ${scheme}`;
        setVariables(Object.fromEntries(names.map((name) => [`--druglib-${name}`, value])));
        const panel = await show('compact');
        expectFrame(panel);
        expectWords(panel);
      });
    }

    for (const theme of THEMES) {
      it(`keeps frame, words and size in the theme ${theme}`, async () => {
        await inTheme(theme, scheme);
        const panel = await show();
        expectFrame(panel);
        expectWords(panel);
      });
    }

    it('takes the hue of a brand for its frame and its bar', async () => {
      theStage().style.cssText = `color-scheme: ${scheme}; --druglib-warning: #b3122e`;
      const panel = await show();
      const { borderTopColor } = getComputedStyle(frameOf(panel));
      expect(groundOf(part(panel, 'heading'))).to.equal(borderTopColor);
      expect(borderTopColor).to.match(/^oklch\(.* 2\d\.\d+\)$/);
    });
  });
}

it('a boxed warning in a page of tiny text has 12 pixels', async () => {
  theStage().style.fontSize = '3px';
  const panel = await mount('boxed-warning', { density: 'compact' }, { data: lioresalIntrathecal });
  expect(getComputedStyle(part(panel, 'warning')).fontSize).to.equal('12px');
});
