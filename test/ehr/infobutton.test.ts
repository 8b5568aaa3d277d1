import { expect } from 'chai';
import { identifyMedication } from '../../src/ehr/fhir.js';
import { readInfobutton } from '../../src/ehr/infobutton.js';

const criteria = (fields: Record<string, string>): string =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [`mainSearchCriteria.v.${name}`, value]),
  ).toString();

const patient =
  'patientPerson.administrativeGenderCode.c=F&age.v.v=77&age.v.u=a&patientPerson.name=Private&encounter.id=4711';

describe('an Infobutton address', () => {
  it('asks by RxNorm', () => {
    const search = `?${criteria({ c: '1292', cs: '2.16.840.1.113883.6.88', dn: 'Baclofen' })}&taskContext.c.c=MLREV`;
    expect(readInfobutton(search).attributes).to.deep.equal({ rxcui: '1292' });
  });

  it('asks by NDC', () => {
    const search = criteria({ c: '99999-123-01', cs: '2.16.840.1.113883.6.69' });
    expect(readInfobutton(search).attributes).to.deep.equal({ ndc: '99999012301' });
  });

  it('asks by the original text, or by a display name that stands alone', () => {
    expect(readInfobutton(criteria({ ot: 'Samplol' })).attributes).to.deep.equal({ drug: 'Samplol' });
    expect(readInfobutton(criteria({ dn: 'Samplol' })).attributes).to.deep.equal({ drug: 'Samplol' });
  });

  it('gives a record for a panel, which says why no drug is named', () => {
    const { attributes, medication } = readInfobutton(criteria({ c: 'I10', cs: '2.16.840.1.113883.6.90' }));
    expect(attributes).to.deep.equal({});
    expect(identifyMedication(medication)).to.deep.equal({
      reason: 'nothing',
      name: '',
      unused: [{ system: 'urn:oid:2.16.840.1.113883.6.90', code: 'I10' }],
    });
  });

  it('keeps nothing of the patient', () => {
    const search = `${criteria({ c: '1292', cs: '2.16.840.1.113883.6.88' })}&${patient}`;
    const request = readInfobutton(search);
    expect(JSON.stringify(request)).to.not.match(/77|Private|4711|"F"/);
    expect(Object.keys(request)).to.deep.equal(['medication', 'attributes', 'lang']);
  });

  it("tells the reader's language, if it is one", () => {
    expect(readInfobutton('informationRecipient.languageCode.c=es-mx').lang).to.equal('es-MX');
    expect(readInfobutton('performer.languageCode.c=de').lang).to.equal('de');
    expect(readInfobutton('performer.languageCode.c=%3Cb%3E').lang).to.equal(undefined);
    expect(readInfobutton('').lang).to.equal(undefined);
  });
});
