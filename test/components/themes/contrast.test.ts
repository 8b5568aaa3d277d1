import { expect } from 'chai';
import { frameOf, groundOf, inTheme, legibility, paint } from '../../support/theme.js';
import { SCHEMES, THEMES } from '../../support/theme.js';
import { lioresalIntrathecal } from '../../support/fixtures.js';
import { mount, text } from '../../support/panel.js';

const STATUSES = ['open', 'upcoming', 'closed', 'halted'];
const PRESSED = 'color-mix(in srgb, var(--_accent) 11%, var(--_surface))';
const own = (name: string): string => `var(--_${name})`;

/** What is text on what; muted on the surface is the border of controls too. Lines are decoration. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...['text', 'muted', 'accent'].flatMap((name) => [
    [own(name), own('surface')] as const,
    [own(name), own('sunken')] as const,
  ]),
  [own('accent'), PRESSED],
  ...STATUSES.flatMap((name) => [
    [own(name), own(`${name}-soft`)] as const,
    [own(name), own('surface')] as const,
  ]),
];

for (const theme of THEMES) {
  describe(`the theme ${theme}`, () => {
    for (const scheme of SCHEMES) {
      const least = theme === 'high-contrast' ? 7 : 4.5;

      it(`has text of at least ${least} to 1 when it is ${scheme}`, async () => {
        await inTheme(theme, scheme);
        const frame = frameOf(await mount('trial-list', {}, { data: lioresalIntrathecal }));
        const poor = TEXTS.map(([front, back]) => ({
          pair: `${front} on ${back}`,
          contrast: legibility(paint(frame, front), paint(frame, back)),
        })).filter(({ contrast }) => contrast < least);
        expect(poor).to.deep.equal([]);
      });

      it(`has links of at least ${least} to 1 in the boxed warning when it is ${scheme}`, async () => {
        await inTheme(theme, scheme);
        const panel = await mount('boxed-warning', {}, { data: lioresalIntrathecal });
        const links = [...panel.renderRoot.querySelectorAll('a')];
        expect(links.length).to.be.greaterThan(0);
        const poor = links
          .map((link) => ({
            link: text(link),
            contrast: legibility(getComputedStyle(link).color, groundOf(link)),
          }))
          .filter(({ contrast }) => contrast < least);
        expect(poor).to.deep.equal([]);
      });

      it(`has words of its own in use, and not the defaults, when it is ${scheme}`, async () => {
        const plain = frameOf(await mount('trial-list', { theme: scheme }, { data: lioresalIntrathecal }));
        const before = [own('text'), own('accent')].map((name) => paint(plain, name));
        await inTheme(theme, scheme);
        const frame = frameOf(await mount('trial-list', {}, { data: lioresalIntrathecal }));
        const after = [own('text'), own('accent')].map((name) => paint(frame, name));
        if (theme === 'neutral') expect(after).to.deep.equal(before);
        else for (const index of [0, 1]) expect(after[index]).to.not.equal(before[index]);
      });
    }
  });
}

for (const scheme of SCHEMES) {
  it(`high-contrast has lines that can be seen when it is ${scheme}`, async () => {
    await inTheme('high-contrast', scheme);
    const frame = frameOf(await mount('trial-list', {}, { data: lioresalIntrathecal }));
    expect(legibility(paint(frame, own('border')), paint(frame, own('surface')))).to.be.at.least(4.5);
  });
}
