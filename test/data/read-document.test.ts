import { expect } from 'chai';
import {
  articlesSection,
  labelSection,
  readDocument,
  studiesSection,
  trialsSection,
} from '../../src/data/index.js';
import { baclofen, source, thrown } from './support.js';

const query = { drug: 'baclofen' };

/** The good document with one place of it replaced; `undefined` takes it out. */
function broken(path: string, value: unknown): unknown {
  const document: unknown = baclofen();
  const steps = path.split('.');
  const last = steps.pop()!;
  let place = document as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return document;
}

describe('a document', () => {
  it('is read section by section, with the drug it is about and the time of its arrival', () => {
    const { drug, section, value, loadedAt } = readDocument(baclofen(), query, labelSection, 42);
    expect(drug.name).to.equal('Lioresal');
    expect(section).to.equal('label');
    expect(loadedAt).to.equal(42);
    expect(value?.boxedWarning).to.deep.equal({
      status: 'present',
      warnings: [{ title: 'WARNING', body: ['Do not stop abruptly.'] }],
    });
    expect(value?.skipped).to.equal(0);
  });

  it('without the section has no value, be it missing or null', () => {
    expect(readDocument(baclofen(), query, studiesSection).value).to.equal(undefined);
    expect(readDocument(broken('label', null), query, labelSection).value).to.equal(undefined);
  });

  it('may be handed over as the text of a page', () => {
    expect(readDocument(` ${JSON.stringify(baclofen())}\n`, query, labelSection).drug.id).to.equal(
      'baclofen',
    );
    for (const [text, message] of [
      ['', 'empty'],
      ['text', 'not JSON'],
      ['{"contract":', 'not JSON'],
    ]) {
      const error = thrown(() => readDocument(text, query, labelSection), 'invalid-json');
      expect(error.message).to.equal(message);
    }
  });

  it('may ask for no check of the drug by an empty query', () => {
    expect(readDocument(baclofen(), {}, labelSection).drug.id).to.equal('baclofen');
  });

  for (const contract of ['druglib/1', 'druglib/1.0', 'druglib/1.7.2']) {
    it(`of ${contract} is read`, () => {
      expect(readDocument(broken('contract', contract), query, labelSection).value).to.be.an('object');
    });
  }
  for (const contract of ['druglib/2', 'druglib/10', 'druglib/0.9']) {
    it(`of ${contract} is refused as another version`, () => {
      const { message } = thrown(
        () => readDocument(broken('contract', contract), query, labelSection),
        'unsupported-contract',
      );
      expect(message).to.include(contract);
    });
  }

  it('for another drug is refused before its section is looked at', () => {
    const document = broken('label.boxedWarning', { status: 'nonsense' });
    thrown(() => readDocument(document, { drug: 'metformin' }, labelSection), 'wrong-drug');
    thrown(() => readDocument(document, query, labelSection), 'invalid-data');
  });

  it('leaves a fault of one section to that section', () => {
    const document = broken('trials', 'nonsense');
    expect(readDocument(document, query, labelSection).value).to.be.an('object');
    thrown(() => readDocument(document, query, trialsSection), 'invalid-data');
  });

  it('ignores what it does not know', () => {
    const { value } = readDocument(broken('label.severity', { level: 9 }), query, labelSection);
    expect(value).not.to.have.property('severity');
  });
});

describe('a broken document names the place of the first fault', () => {
  const faults: [string, unknown, string?][] = [
    ['contract', undefined],
    ['contract', 'openfda'],
    ['contract', 1],
    ['drug', undefined],
    ['drug', 'baclofen'],
    ['drug.id', 17],
    ['drug.name', undefined],
    ['drug.name', null],
    ['drug.aliases', ['a', 5], 'drug.aliases.1'],
    ['drug.identifiers.ndc', '0527-1330-01'],
    ['label', 'text'],
    ['label', [], 'label.source'],
    ['label.source', undefined],
    ['label.source.name', 5],
    ['label.boxedWarning', 'none-stated'],
    ['label.boxedWarning', {}, 'label.boxedWarning.status'],
    ['label.boxedWarning.status', 'none'],
    ['label.boxedWarning.status', undefined],
    ['label.boxedWarning.warnings', 'text'],
    ['label.boxedWarning.warnings.0.body', 'text'],
    ['label.facts.drugClass', 'muscle relaxant'],
  ];
  for (const [path, value, place = path] of faults) {
    it(`${place}, when ${path} is ${JSON.stringify(value)}`, () => {
      const { details, message } = thrown(
        () => readDocument(broken(path, value), query, labelSection),
        'invalid-data',
      );
      expect(details.path).to.equal(place);
      expect(message).to.include(place);
      expect(message).to.match(/expected|Expected/);
    });
  }

  it('in lists too', () => {
    const read = (path: string, value: unknown) => () =>
      readDocument(broken(path, value), query, trialsSection);
    expect(thrown(read('trials.items', {}), 'invalid-data').details.path).to.equal('trials.items');
    expect(thrown(read('trials.total', -1), 'invalid-data').details.path).to.equal('trials.total');
    expect(thrown(read('trials.total', '1'), 'invalid-data').message).to.include('received "1"');
  });

  for (const top of [null, undefined, '"text"', 5, true, [], [baclofen()], {}]) {
    it(`or is ${JSON.stringify(top)} as a whole`, () => {
      expect(thrown(() => readDocument(top, query, labelSection), 'invalid-data').details.path).to.equal(
        'contract',
      );
    });
  }
});

describe('what is missing', () => {
  it('may be written as null', () => {
    const document = {
      ...baclofen(),
      label: {
        source: { ...source, url: null },
        boxedWarning: null,
        facts: { routes: null },
        sections: null,
      },
    };
    const { value } = readDocument(document, query, labelSection);
    expect(value).to.deep.include({ source: { name: source.name, effective: source.effective }, facts: {} });
    expect(value?.sections).to.deep.equal([]);
    expect(value?.boxedWarning).to.equal(undefined);
  });

  it('never comes from Object.prototype: a page that writes there gets an error at the most', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['boxedWarning'] = { status: 'none-stated' };
    try {
      const { value } = readDocument(broken('label.boxedWarning', undefined), query, labelSection);
      expect(Object.hasOwn(value!, 'boxedWarning')).to.equal(false);
    } catch (error) {
      expect(error).to.have.property('code', 'invalid-data');
    } finally {
      delete prototype['boxedWarning'];
    }
  });
});

describe('the boxed warning', () => {
  const answers: [unknown, string | undefined][] = [
    [undefined, undefined],
    [null, undefined],
    [{ status: 'not-provided' }, 'not-provided'],
    [{ status: 'none-stated' }, 'none-stated'],
    [{ status: 'present' }, 'present'],
    [{ status: 'present', warnings: [] }, 'present'],
    [{ status: 'present', warnings: null }, 'present'],
    [{ status: 'present', warnings: [{}] }, 'present'],
  ];
  for (const [field, status] of answers) {
    it(`is ${status ?? 'missing'} for ${JSON.stringify(field)}`, () => {
      const { value } = readDocument(broken('label.boxedWarning', field), query, labelSection);
      expect(value?.boxedWarning?.status).to.equal(status);
    });
  }

  const notNone = [
    'none',
    'NONE-STATED',
    ' none-stated',
    'none-stated\u200B',
    '',
    'no',
    false,
    0,
    ['none-stated'],
  ];
  for (const status of notNone) {
    it(`is never none-stated for the status ${JSON.stringify(status)}`, () => {
      const document = broken('label.boxedWarning', { status });
      thrown(() => readDocument(document, query, labelSection), 'invalid-data');
    });
  }
});

describe('a list', () => {
  const list = (items: unknown[]): unknown => ({ ...baclofen(), trials: { source, items } });
  const trial = { id: 'NCT1', title: 'One', status: 'recruiting' };

  it('drops an item that cannot be read and counts it', () => {
    const items = [trial, { ...trial, title: 5 }, null, 'text', { id: 'NCT2', title: 'Two' }, []];
    const { value } = readDocument(list(items), query, trialsSection);
    expect(value?.items.map(({ id }) => id)).to.deep.equal(['NCT1', 'NCT2']);
    expect(value?.skipped).to.equal(4);
  });

  it('keeps an unknown status, or none, as unknown', () => {
    const items = ['paused', 'RECRUITING', null, 5, 'completed'].map((status) => ({ ...trial, status }));
    const { value } = readDocument(list(items), query, trialsSection);
    const statuses = value?.items.map(({ status }) => status);
    expect(statuses).to.deep.equal(['unknown', 'unknown', 'unknown', 'unknown', 'completed']);
  });

  it('may be empty', () => {
    const document = { ...baclofen(), articles: { source, items: [] } };
    expect(readDocument(document, query, articlesSection).value).to.deep.include({ items: [], skipped: 0 });
  });
});

describe('a hostile document', () => {
  it('leaves the built-in prototypes as they are', () => {
    const before = [Object.prototype, Array.prototype].map((prototype) =>
      Reflect.ownKeys(prototype).map(String).join(),
    );
    const text = JSON.stringify(baclofen()).replaceAll(
      '"source":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"source":',
    );
    const document = JSON.parse(text) as unknown;
    const { value } = readDocument(document, query, labelSection);
    expect(value).not.to.have.property('polluted');
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    const after = [Object.prototype, Array.prototype].map((prototype) =>
      Reflect.ownKeys(prototype).map(String).join(),
    );
    expect(after).to.deep.equal(before);
  });

  const nested = (levels: number): unknown => {
    let value: unknown = 'deep';
    for (let level = 1; level < levels; level++) value = { value };
    return { ...baclofen(), more: value };
  };

  it('of 32 levels is read, of 33 refused', () => {
    expect(readDocument(nested(32), query, labelSection).value).to.be.an('object');
    expect(thrown(() => readDocument(nested(33), query, labelSection), 'invalid-data').message).to.include(
      '32',
    );
  });

  it('of 100 000 levels is refused', () => {
    thrown(
      () => readDocument(JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)), query, labelSection),
      'invalid-data',
    );
    thrown(() => readDocument(nested(1e5), query, labelSection), 'invalid-data');
  });

  it('that holds itself is refused at once', () => {
    const document: Record<string, unknown> = baclofen();
    document['items'] = Array.from({ length: 1000 }, () => ({ parent: document }));
    thrown(() => readDocument(document, query, labelSection), 'invalid-data');
  });

  it('that throws when it is read is refused with the cause', () => {
    const fault = new Error('trap');
    const getter = Object.defineProperty(baclofen(), 'label', {
      enumerable: true,
      get: () => {
        throw fault;
      },
    });
    const { details, message } = thrown(() => readDocument(getter, query, labelSection), 'invalid-data');
    expect(details.cause).to.equal(fault);
    expect(message).to.equal('document: not readable');
    const { proxy, revoke } = Proxy.revocable(baclofen(), {});
    revoke();
    thrown(() => readDocument(proxy, query, labelSection), 'invalid-data');
  });

  it('that answers differently each time is read once', () => {
    let reads = 0;
    const status = () => (reads++ === 0 ? 'present' : 'none-stated');
    const document = broken(
      'label.boxedWarning',
      Object.defineProperty({}, 'status', { enumerable: true, get: status }),
    );
    const { value } = readDocument(document, query, labelSection);
    expect(value?.boxedWarning?.status).to.equal('present');
    expect(reads).to.equal(1);
  });
});

describe('what panels get', () => {
  it('is frozen through and through', () => {
    const resource = readDocument(baclofen(), query, labelSection);
    const assertFrozen = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).to.equal(true);
      Object.values(value).forEach(assertFrozen);
    };
    assertFrozen(resource);
  });

  it('is the copy of that moment: what the host does to its document later has no effect', () => {
    const document = baclofen();
    const before = readDocument(document, query, labelSection);
    document.label.boxedWarning.warnings.length = 0;
    document.label.sections[0]!.body[0] = 'Changed.';
    expect(before.value?.sections[0]?.body).to.deep.equal(['For spasticity.']);
    expect(before.value?.boxedWarning).to.have.nested.property('warnings.length', 1);
    const after = readDocument(document, query, labelSection);
    expect(after.value?.sections[0]?.body).to.deep.equal(['Changed.']);
  });

  it('leaves the document of the host as it was', () => {
    const document = baclofen();
    readDocument(document, query, labelSection);
    expect(document).to.deep.equal(baclofen());
    expect(Object.isFrozen(document.label)).to.equal(false);
  });
});

describe('a document that a server received', () => {
  const loadedAtOf = (loadedAt: unknown): number =>
    readDocument({ ...baclofen(), loadedAt }, query, labelSection).loadedAt;

  it('is as old as the server says', () => {
    expect(loadedAtOf('2026-01-02T03:04:05Z')).to.equal(Date.UTC(2026, 0, 2, 3, 4, 5));
  });

  it('is not younger than now, and as young as now if the time cannot be read', () => {
    const before = Date.now();
    for (const time of ['9999-01-01T00:00:00Z', 'yesterday', {}, undefined]) {
      expect(loadedAtOf(time)).to.be.within(before, Date.now());
    }
  });
});
