import { expect } from 'chai';
import { SECTION_NAMES } from '../../../src/data/contract/section.js';
import { loadFormat } from '../../../src/data/formats/registry.js';
import { failure } from '../support.js';

describe('the formats', () => {
  for (const name of ['druglib', 'openfda', 'clinicaltrials', 'europepmc', 'jsonfeed']) {
    it(`bring ${name} by its name, the same each time`, async () => {
      const format = await loadFormat(name, 'label');
      expect(format.name).to.equal(name);
      expect(await loadFormat(name)).to.equal(format);
    });
  }

  it('name the known ones when asked for another', async () => {
    for (const name of ['openFDA', '', 'constructor', '__proto__', 'Public']) {
      expect((await failure(loadFormat(name, 'label'), 'config')).message).to.include('druglib, openfda');
    }
  });

  it('bring for "public" the service that has the section', async () => {
    const names = { label: 'openfda', trials: 'clinicaltrials', studies: 'europepmc' } as const;
    for (const section of SECTION_NAMES) {
      if (section === 'articles') continue;
      const format = await loadFormat('public', section);
      expect(format.name).to.equal(names[section]);
      expect(format.sections).to.include(section);
      expect(format.endpoint).to.match(/^https:/);
    }
  });

  it('say that no public service has news', async () => {
    expect((await failure(loadFormat('public', 'articles'), 'config')).message).to.match(
      /articles.*jsonfeed/,
    );
    await failure(loadFormat('public'), 'config');
  });
});
