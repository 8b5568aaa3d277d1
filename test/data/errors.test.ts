import { expect } from 'chai';
import { DataError, isDataError } from '../../src/data/index.js';

describe('a data error', () => {
  it('carries its code, its details and its cause', () => {
    const cause = new TypeError('broken');
    const error = new DataError('http', 'HTTP 500', { status: 500, cause });
    expect(error).to.include({ name: 'DataError', code: 'http', message: 'HTTP 500', cause });
    expect(error.details).to.deep.equal({ status: 500, cause });
    expect(new DataError('config', 'x').details).to.deep.equal({});
  });

  it('of another copy of the library is one too', () => {
    const foreign = Object.assign(new Error('x'), { name: 'DataError', code: 'timeout' });
    expect(isDataError(foreign)).to.equal(true);
    expect(isDataError(new DataError('config', 'x'))).to.equal(true);
  });

  for (const [name, value] of [
    ['the platform’s exception of that name', new DOMException('x', 'DataError')],
    ['an error of another name', Object.assign(new Error('x'), { code: 'timeout' })],
    ['one without a code', Object.assign(new Error('x'), { name: 'DataError' })],
    ['one with a number for a code', Object.assign(new Error('x'), { name: 'DataError', code: 3 })],
    ['an object that is no error', { name: 'DataError', code: 'timeout' }],
    ['nothing', undefined],
  ] as const) {
    it(`is not ${name}`, () => expect(isDataError(value)).to.equal(false));
  }
});
