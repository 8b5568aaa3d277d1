import { expect } from 'chai';
import * as v from 'valibot';
import { stringOr } from '../../src/data/contract/choice.js';

describe('a text or something else', () => {
  it('tells both to who describes the contract, such as its JSON Schema', () => {
    const { type, options } = stringOr(v.number()) as unknown as v.UnionSchema<v.GenericSchema[], undefined>;
    expect(type).to.equal('union');
    expect(options.map((option) => option.type)).to.deep.equal(['string', 'number']);
  });
});
