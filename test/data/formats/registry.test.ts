import { expect } from 'chai';
import { loadFormat } from '../../../src/data/formats/registry.js';
import { failure } from '../support.js';

describe('the formats', () => {
  for (const name of ['druglib', 'openfda']) {
    it(`bring ${name} by its name, the same each time`, async () => {
      const format = await loadFormat(name);
      expect(format.name).to.equal(name);
      expect(await loadFormat(name)).to.equal(format);
    });
  }

  it('name the known ones when asked for another', async () => {
    for (const name of ['openFDA', '', 'constructor', '__proto__']) {
      expect((await failure(loadFormat(name), 'config')).message).to.include('druglib, openfda');
    }
  });
});
