import { expect } from 'chai';
import type { Query } from '../../../src/data/index.js';
import { druglib } from '../../../src/data/formats/druglib.js';
import { thrown } from '../support.js';

const all: Query = {
  drug: 'baclofen',
  rxcui: '1292',
  ndc: '0527-1330-01',
  setId: 'a1',
  lang: 'de-CH',
  cursor: 'x y',
  limit: 5,
};

describe('the druglib format', () => {
  const addresses: [string, Query, string][] = [
    ['/drugs/{drug}', all, '/drugs/baclofen'],
    ['/drugs/{drug}/{section}', all, '/drugs/baclofen/label'],
    [
      '/d{?drug,rxcui,ndc,setid,section,lang,cursor,limit}',
      all,
      '/d?drug=baclofen&rxcui=1292&ndc=0527-1330-01&setid=a1&section=label&lang=de-CH&cursor=x%20y&limit=5',
    ],
    ['/d{?drug,rxcui}', { drug: ' ', rxcui: ' 1292 ' }, '/d?rxcui=1292'],
    ['/drugs/{drug}{rxcui}', { rxcui: '1292' }, '/drugs/1292'],
    ['/data/baclofen.json', all, '/data/baclofen.json'],
    ['../data/{drug}.json', all, '../data/baclofen.json'],
    ['/drugs/{drug}', { drug: 'a/b?c#d\\e%2e' }, '/drugs/a%2Fb%3Fc%23d%5Ce%252e'],
    ['/drugs/{drug}', { drug: 'Ærø 5%' }, '/drugs/%C3%86r%C3%B8%205%25'],
    ['/drugs/{drug}', { drug: 'a\uD800b' }, '/drugs/a%EF%BF%BDb'],
    ['/d{?drug}', { drug: '..' }, '/d?drug=..'],
  ];
  for (const [endpoint, query, address] of addresses) {
    it(`expands ${endpoint} for ${JSON.stringify(query.drug)} to ${address}`, () => {
      expect(druglib.url(query, 'label', endpoint)).to.equal(address);
    });
  }

  for (const drug of ['.', '..', ' .. ']) {
    it(`refuses "${drug}" as a path segment`, () => {
      thrown(() => druglib.url({ drug }, 'label', '/drugs/{drug}'), 'config');
    });
  }

  it('refuses to climb through reserved expansion or a prefix', () => {
    for (const [endpoint, drug] of [
      ['/drugs/{+drug}', '../admin'],
      ['/drugs/{+drug}', 'a/%2e%2E/admin'],
      ['/drugs/{drug:2}/x', '..a'],
      ['/drugs{/drug}', '..'],
    ] as const) {
      thrown(() => druglib.url({ drug }, 'label', endpoint), 'config');
    }
  });

  it('says what it needs when there is no endpoint', () => {
    expect(thrown(() => druglib.url(all, 'label', ''), 'config').message).to.include('needs an endpoint');
  });

  it('says which identifier the endpoint needs when another one was given', () => {
    const { message } = thrown(() => druglib.url({ rxcui: '1' }, 'label', '/d/{drug}{?ndc}'), 'config');
    expect(message).to.include('drug or ndc');
  });

  it('names a variable that does not exist, also one of every object', () => {
    for (const name of ['drugId', 'constructor', '__proto__']) {
      expect(thrown(() => druglib.url(all, 'label', `/d/{${name}}`), 'config').message).to.include(name);
    }
  });

  it('refuses a template with a brace left open', () => {
    thrown(() => druglib.url(all, 'label', '/d/{drug'), 'config');
    thrown(() => druglib.url(all, 'label', '/d/drug}'), 'config');
  });

  it('hands the answer on as it is', () => {
    const body = {};
    expect(druglib.read({ body, query: all, section: 'label', url: '' })).to.equal(body);
  });
});
