import { expect } from 'chai';
import type { DrugDocument } from '../../../src/index.js';
import { expectNoFaults } from '../../support/oracles.js';
import { mount, visibleText } from '../../support/panel.js';

type Label = NonNullable<DrugDocument['label']>;

const documentWith = (label: Partial<Label>): DrugDocument => ({
  contract: 'druglib/1',
  drug: {
    id: 'quietrin',
    name: 'Quietrin',
    identifiers: { setId: ['00000000-0000-4000-8000-000000000009'] },
  },
  label: {
    source: { name: 'Example register', effective: '2024-02-29' },
    facts: { manufacturer: 'Quiet Laboratories' },
    sections: [{ id: 'indications', title: 'Uses', body: ['For loud evenings.'] }],
    ...label,
  },
});

const present: Label['boxedWarning'] = { status: 'present', warnings: [{ body: ['Mind the stairs.'] }] };

for (const tag of ['boxed-warning', 'drug-summary']) {
  describe(`one of several labels in ${tag}`, () => {
    const shown = async (label: Partial<Label>): Promise<string> => {
      const panel = await mount(tag, {}, { data: documentWith(label) });
      expectNoFaults();
      return visibleText(panel);
    };

    it('is named by maker, set id and date, and the others are mentioned', async () => {
      const words = await shown({
        boxedWarning: present,
        selection: { matched: 91, othersWithBoxedWarning: 3 },
      });
      expect(words).to.match(/91 labels match this drug/);
      expect(words).to.match(
        /by Quiet Laboratories, set id 00000000-0000-4000-8000-000000000009, effective .*2024/,
      );
      expect(words).to.match(/others may differ/);
      expect(words).to.not.match(/other labels of this drug have a boxed warning/);
    });

    it('says so when others have a boxed warning and it has none', async () => {
      for (const boxedWarning of [
        { status: 'not-provided' },
        { status: 'none-stated' },
        undefined,
      ] as const) {
        expect(await shown({ boxedWarning, selection: { matched: 2, othersWithBoxedWarning: 1 } })).to.match(
          /Another label of this drug has a boxed warning\./,
        );
      }
      expect(await shown({ selection: { matched: 5, othersWithBoxedWarning: 3 } })).to.match(
        /3 other labels of this drug have a boxed warning\./,
      );
    });

    it('is named by as much as is known', async () => {
      const words = await shown({
        source: { name: 'Example register' },
        facts: {},
        selection: { matched: 2 },
      });
      expect(words).to.match(/2 labels match this drug, and one of them is shown: set id 0000/);
      expect(words).to.not.match(/by |effective|undefined/);
    });

    it('is not mentioned when there is but one', async () => {
      for (const selection of [undefined, { matched: 1 }, { matched: 0, othersWithBoxedWarning: 0 }]) {
        expect(await shown({ selection })).to.not.match(/labels? match|labels? of this drug/);
      }
    });
  });
}
