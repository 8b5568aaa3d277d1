import { expect } from 'chai';
import { identifyMedication } from '../../src/ehr/fhir.js';
import type { MedicationIdentity } from '../../src/ehr/fhir.js';

const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const NDC = 'http://hl7.org/fhir/sid/ndc';
const SNOMED = 'http://snomed.info/sct';

const rxnorm = { system: RXNORM, code: '1292', display: 'Baclofen' };
const ndc = { system: NDC, code: '99999-123-01', display: 'Samplol 10 mg' };
const concept = { coding: [rxnorm], text: 'Baclofen pump' };
const medication = { resourceType: 'Medication', id: 'inside', code: concept };

const queryOf = (resource: unknown): unknown => {
  const identity = identifyMedication(resource);
  return 'query' in identity ? identity.query : identity.reason;
};

function identified(resource: unknown): Extract<MedicationIdentity, { query: unknown }> {
  const identity = identifyMedication(resource);
  if ('reason' in identity) throw new Error(identity.reason);
  return identity;
}

describe('a FHIR record of a medication', () => {
  const baclofen: Record<string, unknown> = {
    Medication: medication,
    MedicationKnowledge: { resourceType: 'MedicationKnowledge', code: concept },
    'R4 MedicationRequest with a concept': {
      resourceType: 'MedicationRequest',
      medicationCodeableConcept: concept,
    },
    'R4 MedicationStatement with a contained medication': {
      resourceType: 'MedicationStatement',
      contained: [{ resourceType: 'Organization', id: 'other' }, medication],
      medicationReference: { reference: '#inside' },
    },
    'R5 MedicationRequest with a concept': { resourceType: 'MedicationRequest', medication: { concept } },
    'R5 MedicationStatement with a contained medication': {
      resourceType: 'MedicationStatement',
      contained: [medication],
      medication: { reference: { reference: '#inside' } },
    },
    CodeableConcept: concept,
    Coding: rxnorm,
    'OID in place of the address': { coding: [{ ...rxnorm, system: 'urn:oid:2.16.840.1.113883.6.88' }] },
    'address with https and a slash': {
      coding: [{ ...rxnorm, system: `${RXNORM.replace('http', 'https')}/` }],
    },
  };
  for (const [name, resource] of Object.entries(baclofen)) {
    it(`is identified by RxNorm: ${name}`, () => {
      expect(queryOf(resource)).to.deep.equal({ rxcui: '1292' });
    });
  }

  it('is identified by RxNorm before NDC, and says which code was not used', () => {
    const identity = identified({ coding: [ndc, rxnorm] });
    expect(identity).to.include({ by: 'rxcui', code: '1292', name: 'Baclofen' });
    expect(identity.unused).to.deep.equal([{ system: 'NDC', code: '99999-123-01' }]);
  });

  it('is identified by NDC in its 11-digit form', () => {
    expect(identified({ coding: [ndc] })).to.deep.include({
      query: { ndc: '99999012301' },
      by: 'ndc',
      code: '99999-123-01',
      name: 'Samplol 10 mg',
    });
  });

  for (const [code, eleven] of [
    ['9999-1234-01', '09999123401'],
    ['99999-123-01', '99999012301'],
    ['99999-1234-1', '99999123401'],
    ['99999-1234-01', '99999123401'],
    ['99999123401', '99999123401'],
  ] as const) {
    it(`asks for the NDC ${code} as ${eleven}`, () => {
      expect(queryOf({ coding: [{ ...ndc, code }] })).to.deep.equal({ ndc: eleven });
    });
  }

  it('keeps a product NDC as it is, which has no form of 11 digits', () => {
    expect(queryOf({ coding: [{ ...ndc, code: '9999-1234' }] })).to.deep.equal({ ndc: '9999-1234' });
  });

  it('does not guess where the hyphens of ten bare digits would be', () => {
    const identity = identified({ coding: [{ system: NDC, code: '9999912301' }], text: 'Samplol' });
    expect(identity.query).to.deep.equal({ drug: 'Samplol' });
    expect(identity.unused).to.deep.equal([{ system: 'NDC', code: '9999912301' }]);
  });

  for (const code of ['12a', '', '0', '1292 or 1293', '-1', '../1292'])
    it(`does not take "${code}" for a RxNorm number`, () => {
      expect(queryOf({ coding: [{ system: RXNORM, code }], text: 'Samplol' })).to.deep.equal({
        drug: 'Samplol',
      });
    });

  it('takes the coding that a person chose, and names the others', () => {
    const chosen = { system: RXNORM, code: '9000002', display: 'Samplol', userSelected: true };
    const identity = identified({ coding: [rxnorm, chosen] });
    expect(identity.query).to.deep.equal({ rxcui: '9000002' });
    expect(identity.unused).to.deep.equal([{ system: 'RxCUI', code: '1292' }]);
  });

  it('keeps the name of the record beside the code, so that a reader can compare them', () => {
    expect(identified({ coding: [rxnorm], text: 'Something else' })).to.include({
      name: 'Something else',
      code: '1292',
    });
  });

  it('is asked for by its whole text when there is no code, a dose in it too', () => {
    expect(identified({ text: ' Samplol  250 mg/5 ml suspension ' })).to.deep.include({
      query: { drug: 'Samplol 250 mg/5 ml suspension' },
      by: 'text',
    });
  });

  it('is asked for by the name of a SNOMED CT concept, without the tag that says its kind', () => {
    const coding = [{ system: SNOMED, code: '999000111', display: 'Oral form samplol (product)' }];
    const identity = identified({ coding });
    expect(identity.query).to.deep.equal({ drug: 'Oral form samplol' });
    expect(identity.unused).to.deep.equal([{ system: 'SNOMED CT', code: '999000111' }]);
  });

  it('shows direction controls as marks, so that a dose cannot be turned around', () => {
    expect(identified({ text: 'Samplol \u202E05 mg' }).name).to.equal('Samplol [U+202E]05 mg');
  });
});

describe('the ingredients of a medication without a code', () => {
  const ingredient = (code: string, isActive?: boolean): object => ({
    itemCodeableConcept: { coding: [{ system: RXNORM, code }] },
    ...(isActive !== undefined && { isActive }),
  });
  const mixture = (...ingredients: object[]): object => ({
    resourceType: 'Medication',
    ingredient: ingredients,
  });

  it('identify it when only one is active', () => {
    const identity = identified(mixture(ingredient('1292'), ingredient('9000003', false)));
    expect(identity).to.deep.include({ query: { rxcui: '1292' }, isIngredient: true });
  });

  it('do so in R5, and where the ingredient is contained', () => {
    const item = { concept: { coding: [rxnorm] } };
    expect(queryOf(mixture({ item }))).to.deep.equal({ rxcui: '1292' });
    const contained = [{ resourceType: 'Substance', id: 'part', code: { coding: [rxnorm] } }];
    expect(queryOf({ ...mixture({ itemReference: { reference: '#part' } }), contained })).to.deep.equal({
      rxcui: '1292',
    });
  });

  it('do not identify it when several are active, or when only inactive ones are coded', () => {
    expect(queryOf(mixture(ingredient('1292'), ingredient('9000003')))).to.equal('ingredients');
    expect(queryOf(mixture(ingredient('9000003', false)))).to.equal('nothing');
  });

  it('do not stand before a code or name of the medication itself', () => {
    const named = { ...mixture(ingredient('9000003')), code: { text: 'Samplol' } };
    expect(queryOf(named)).to.deep.equal({ drug: 'Samplol' });
  });
});

describe('a record whose drug cannot be identified', () => {
  const reference = (display?: string): object => ({
    resourceType: 'MedicationRequest',
    medicationReference: { reference: 'Medication/elsewhere', display },
  });
  const cases: [string, unknown, string][] = [
    ['points to another record', reference(), 'reference'],
    ['points to a contained record that is not there', { ...reference(), contained: [] }, 'reference'],
    [
      'points to a contained record of another kind',
      {
        resourceType: 'MedicationRequest',
        contained: [{ resourceType: 'Patient', id: 'p', code: concept }],
        medicationReference: { reference: '#p' },
      },
      'reference',
    ],
    ['has codes of unknown systems only', { coding: [{ system: 'urn:ours', code: 'B12' }] }, 'nothing'],
    ['is empty', { resourceType: 'Medication' }, 'nothing'],
    ['is a request without a medication', { resourceType: 'MedicationRequest' }, 'nothing'],
    ['is about something else', { resourceType: 'Condition', code: concept }, 'other'],
    ['is no record', 'baclofen', 'other'],
    ['is a list', [medication], 'other'],
    ['is nothing', null, 'other'],
  ];
  for (const [name, resource, reason] of cases)
    it(`says why: it ${name}`, () => {
      expect(queryOf(resource)).to.equal(reason);
    });

  it('keeps its display for words, and does not ask for it', () => {
    expect(identifyMedication(reference('prescribed medication'))).to.deep.equal({
      reason: 'reference',
      name: 'prescribed medication',
      unused: [],
    });
  });

  it('may throw while it is read', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(identifyMedication(hostile)).to.include({ reason: 'other' });
  });

  it('may refer to itself', () => {
    const loop: Record<string, unknown> = { resourceType: 'Medication', id: 'loop' };
    loop.contained = [loop];
    loop.ingredient = [{ itemReference: { reference: '#loop' } }];
    expect(queryOf(loop)).to.equal('nothing');
  });
});

it('nothing but the medication of a record is read', () => {
  const read = new Set<string>();
  const fields: Record<string, unknown> = {
    resourceType: 'MedicationRequest',
    subject: { display: 'A person' },
    note: [{ text: 'private' }],
    medicationCodeableConcept: concept,
  };
  const get = (target: typeof fields, name: string): unknown => (read.add(name), target[name]);
  expect(queryOf(new Proxy(fields, { get }))).to.deep.equal({ rxcui: '1292' });
  expect([...read].sort()).to.deep.equal(['medication', 'medicationCodeableConcept', 'resourceType']);
});
