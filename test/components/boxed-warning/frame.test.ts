import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { lioresalIntrathecal, withWarning } from '../../support/fixtures.js';
import { expectWithin } from '../../support/oracles.js';
import { mount, part, settled, text, theStage, widen } from '../../support/panel.js';
import type { AnyPanel } from '../../support/panel.js';

const show = (data: unknown): Promise<AnyPanel> => mount('boxed-warning', {}, { data });
const present = (...body: unknown[]): unknown => withWarning({ status: 'present', warnings: [{ body }] });
const frameOf = (panel: AnyPanel): CSSStyleDeclaration => getComputedStyle(part(panel, 'frame'));

describe('boxed-warning: a warning without words', () => {
  for (const [what, block] of Object.entries({
    'an empty text': '',
    'a blank text': '  ',
    'an empty paragraph': { type: 'paragraph', text: [] },
    'a list without entries': { type: 'list', items: [] },
    'a table without rows': { type: 'table', rows: [] },
    'a block of another type without text': { type: 'weird' },
  })) {
    it(`says that there is one and its text was not provided: ${what}`, async () => {
      const panel = await show(present(block));
      expect(panel.state).to.equal('ready');
      expect(text(part(panel, 'warning'))).to.equal(en.warning.noText);
    });
  }
});

describe('boxed-warning: a table', () => {
  for (const width of [200, 320, 480, 720, 1100]) {
    it(`of one to nine columns stays whole at ${width} pixels`, async () => {
      widen(width);
      for (let columns = 1; columns <= 9; columns++) {
        const row = Array.from(
          { length: columns },
          (_, column) => `${column + 1}.25 micrograms/kilogram/day`,
        );
        const panel = await show(present({ type: 'table', head: row, rows: [row, row] }));
        const frame = part(panel, 'frame').getBoundingClientRect();
        for (const cell of panel.renderRoot.querySelectorAll('td')) expectWithin(cell, frame);
        panel.remove();
      }
    });
  }
});

describe('boxed-warning: its frame', () => {
  it('stays in another document, and on the way back [L9]', async () => {
    const panel = await show(lioresalIntrathecal);
    const host = document.createElement('iframe');
    theStage().append(host);
    host.contentDocument!.body.append(panel);
    expect(host.contentWindow!.getComputedStyle(part(panel, 'frame')).borderTopWidth).to.equal('2px');
    theStage().append(panel);
    await settled(panel);
    expect(frameOf(panel).borderTopWidth).to.equal('2px');
  });

  it('is dashed, with words, when a drug was named and nobody can be asked', async () => {
    const panel = await mount('boxed-warning', { drug: 'warnol' });
    expect(panel.state).to.equal('idle');
    expect(text(panel)).to.include(en.warning.unasked('warnol'));
    expect(frameOf(panel).borderTopStyle).to.equal('dashed');
  });

  it('is plain when no drug was named', async () => {
    expect(frameOf(await mount('boxed-warning')).borderTopStyle).to.equal('solid');
  });

  it('keeps the word "unknown" beside a heading of the host', async () => {
    const panel = await mount('boxed-warning', { drug: 'warnol', heading: 'Attention' });
    expect(text(part(panel, 'heading'))).to.equal(`Attention: ${en.warning.unknown}`);
  });
});
