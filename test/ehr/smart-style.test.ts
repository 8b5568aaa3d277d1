import { expect } from 'chai';
import Color from 'colorjs.io';
import { smart } from '../support/host-palettes.js';
import { theStage } from '../support/panel.js';
import { inTheme, paint, SCHEMES } from '../support/theme.js';
import { smartStyle } from '../../src/ehr/smart-style.js';

/** To the nearest of the 255 steps. */
function isSameColour(place: Element, one: string, other: string): boolean {
  const [channels, others] = [one, other].map((colour) => new Color(paint(place, colour)).to('srgb').coords);
  return channels!.every((channel, index) => Math.abs(channel! - others![index]!) < 1 / 255);
}

const style = {
  color_background: '#edeae3',
  color_error: '#9e2d2d',
  color_highlight: '#2d5f70',
  color_modal_backdrop: '',
  color_success: '#2b6d4a',
  color_text: '#303030',
  dim_border_radius: '6px',
  dim_font_size: '13px',
  dim_spacing_size: '20px',
  font_family_body: "Georgia, Times, 'Times New Roman', serif",
  font_family_heading: "'HelveticaNeue-Light', Helvetica, Arial, sans-serif",
};

describe('a SMART style document', () => {
  it('becomes tokens of the panels', () => {
    expect(smartStyle(style)).to.include({
      '--druglib-surface': 'rgb(237 234 227)',
      '--druglib-text': 'rgb(48 48 48)',
      '--druglib-accent': 'rgb(47 57 61)',
      '--druglib-radius': '6px',
      '--druglib-space': '20px',
      '--druglib-font': "Georgia, Times, 'Times New Roman', serif",
    });
  });

  it('has the text for what could not be read on the background', () => {
    const faint = { ...style, color_background: '#fff', color_text: '#6d6d6d', color_highlight: '#fff' };
    expect(smartStyle(faint)).to.include({
      '--druglib-text-muted': 'rgb(109 109 109)',
      '--druglib-accent': 'rgb(109 109 109)',
    });
  });

  for (const scheme of SCHEMES) {
    it(`gives the tokens of the theme, ${scheme}`, async () => {
      await inTheme('smart', scheme);
      const members = Object.entries(smart[scheme]).map(([name, value]) => [
        name.replace('--smart-', '').replaceAll('-', '_'),
        value,
      ]);
      const tokens = smartStyle(Object.fromEntries(members));
      const css = await (await fetch('/themes/smart.css')).text();
      expect(Object.keys(tokens)).to.have.members(css.match(/--druglib-[\w-]+(?=:)/g)!);
      const stage = theStage();
      for (const [token, value] of Object.entries(tokens)) {
        const own = getComputedStyle(stage).getPropertyValue(token);
        if (!value.startsWith('rgb')) expect(own, token).to.equal(value);
        else expect(isSameColour(stage, own, value), `${token}: ${own}, ${value}`).to.equal(true);
      }
    });
  }

  it('gives only values that the browser takes for their kind', () => {
    const probe: Record<string, string> = { radius: 'border-radius', space: 'padding', font: 'font-family' };
    for (const [token, value] of Object.entries(smartStyle(style))) {
      const property = probe[token.replace('--druglib-', '')] ?? 'color';
      expect(CSS.supports(property, value), `${token}: ${value}`).to.equal(true);
    }
  });

  it('never names the boxed warning', () => {
    expect(Object.keys(smartStyle(style)).join(' ')).to.not.match(/warning/);
  });

  it('brings background and text together, and only where the text can be read', () => {
    const colours = (changes: object): string[] =>
      Object.keys(smartStyle({ ...style, ...changes })).filter((name) => /surface|text|accent/.test(name));
    expect(colours({ color_text: undefined })).to.deep.equal([]);
    expect(colours({ color_background: 'red' })).to.deep.equal([]);
    expect(colours({ color_text: '#d0d0d0' })).to.deep.equal([]);
    expect(colours({ color_highlight: 'none' })).to.not.include('--druglib-accent');
    expect(colours({ color_background: 'rgb(20, 20, 24)', color_text: '#FFF' })).to.include(
      '--druglib-surface',
    );
  });

  const hostile = [
    'url(https://evil.example/x)',
    'red;} body{display:none',
    'var(--x)',
    'expression(1)',
    '\\75rl(x)',
    '/**/#fff',
    '-1px',
    '99999px',
    'calc(1px + 1px)',
    'a'.repeat(300),
    7,
    null,
    {},
  ];
  for (const value of hostile)
    it(`leaves out ${JSON.stringify(value).slice(0, 40)}`, () => {
      const names = Object.keys(style).filter((name) => name !== 'font_family_body');
      expect(smartStyle(Object.fromEntries(names.map((name) => [name, value])))).to.deep.equal({});
      const { '--druglib-font': font = '' } = smartStyle({ font_family_body: value });
      expect(font).to.not.match(/[(){};\\]/);
    });

  it('may be anything', () => {
    for (const value of [undefined, null, 'style', 5, []]) expect(smartStyle(value)).to.deep.equal({});
  });
});
