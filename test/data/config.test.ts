import { expect } from 'chai';
import { configuration, configure, onConfigure } from '../../src/data/index.js';
import { thrown } from './support.js';

const reset = { endpoint: undefined, format: undefined, timeout: undefined, credentials: undefined };

describe('configure()', () => {
  afterEach(() => configure(reset));

  it('begins with no endpoint, no credentials, 10 s, 2 retries, 2 MB, a minute of sharing and a day to stale', () => {
    expect(configuration()).to.deep.equal({
      endpoint: undefined,
      format: undefined,
      fetch: undefined,
      headers: undefined,
      credentials: 'omit',
      timeout: 10_000,
      retries: 2,
      maxBytes: 2_000_000,
      audit: false,
      freshFor: 60_000,
      staleAfter: 86_400_000,
    });
  });

  it('changes what is named and keeps the rest', () => {
    configure({ endpoint: 'https://a.example/{drug}' });
    configure({ timeout: 5 });
    expect(configuration()).to.include({ endpoint: 'https://a.example/{drug}', timeout: 5, retries: 2 });
  });

  it('brings a default back with undefined', () => {
    configure({ timeout: 5 });
    configure({ timeout: undefined });
    expect(configuration().timeout).to.equal(10_000);
  });

  it('gives out settings that nobody can change in passing', () => {
    expect(Object.isFrozen(configuration())).to.equal(true);
  });

  it('names an unknown setting and the known ones', () => {
    for (const name of ['endpiont', 'toString', '__proto__']) {
      const settings = JSON.parse(`{"${name}":1}`) as object;
      expect(thrown(() => configure(settings), 'config').message)
        .to.include(name)
        .and.include('staleAfter');
    }
  });

  const wrong: Record<string, unknown> = {
    endpoint: 5,
    format: null,
    fetch: 'fetch',
    headers: 'authorization: x',
    credentials: 'all',
    timeout: '10',
    retries: -1,
    maxBytes: NaN,
    audit: 'yes',
    freshFor: Infinity,
    staleAfter: null,
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`refuses ${name} of ${String(value)} and then changes nothing`, () => {
      const before = configuration();
      const settings = { endpoint: 'https://a.example/', [name]: value };
      expect(thrown(() => configure(settings), 'config').message).to.include(name);
      expect(configuration()).to.equal(before);
    });
  }

  it('refuses headers of null', () => {
    thrown(() => configure({ headers: null } as object), 'config');
  });

  it('tells its listeners after each change until they leave', () => {
    const seen: number[] = [];
    const leave = onConfigure(() => seen.push(configuration().timeout));
    configure({ timeout: 1 });
    configure({ timeout: 2 });
    leave();
    configure({ timeout: 3 });
    expect(seen).to.deep.equal([1, 2]);
  });
});
