import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { lioresalIntrathecal, loratadine } from '../../support/fixtures.js';
import { expectOracles } from '../../support/oracles.js';
import { eventOf, mount, part, PANEL_TAGS, settled, TAGS, text, visibleText } from '../../support/panel.js';
import { turn, useAnswers, useTransport } from '../../support/transport.js';

const ENDPOINT = 'https://api.example.org/drugs{?rxcui,ndc,drug}';

const record = (coding: object[], words?: string): object => ({
  resourceType: 'MedicationRequest',
  id: 'order-1',
  subject: { reference: 'Patient/4711', display: 'Private Person' },
  note: [{ text: 'Private note' }],
  medicationCodeableConcept: { coding, text: words },
});
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const rxcui = (code: string, display?: string): object => ({ system: RXNORM, code, display });
const lioresal = record([rxcui(lioresalIntrathecal.drug.identifiers?.rxcui?.[0] ?? '', 'Baclofen pump')]);
const unknown = record([{ system: 'urn:local', code: 'B12' }]);

const useDocument = (): URL[] => useAnswers(() => lioresalIntrathecal, ENDPOINT);

describe('a panel with a FHIR record', () => {
  for (const tag of TAGS)
    it(`${tag} shows the drug that the record names`, async () => {
      useDocument();
      const panel = await settled(await mount(tag, {}, { medication: lioresal }));
      expect(panel.state).to.equal('ready');
      await expectOracles(panel, { drug: 'Lioresal' });
    });

  for (const tag of PANEL_TAGS)
    it(`${tag} shows which code was used and what the record calls the drug`, async () => {
      useDocument();
      const panel = await settled(await mount(tag, {}, { medication: lioresal }));
      expect(visibleText(panel)).to.include('Record: Baclofen pump. Identified by RxCUI 1292.');
    });

  it('asks for the code and for nothing else of the record', async () => {
    const asked = useDocument();
    await settled(await mount('drug-monograph', {}, { medication: lioresal }));
    expect(asked.map((url) => url.href)).to.deep.equal(['https://api.example.org/drugs?rxcui=1292']);
  });

  it('names the codes that were not used', async () => {
    useDocument();
    const medication = record([rxcui('1292'), { system: 'http://hl7.org/fhir/sid/ndc', code: '1234567890' }]);
    const panel = await settled(await mount('boxed-warning', {}, { medication }));
    expect(visibleText(panel)).to.include('Also in the record, not used: NDC 1234567890.');
  });

  it('says that only a text led to the drug', async () => {
    useDocument();
    const medication = record([], 'Lioresal Intrathecal');
    const panel = await settled(await mount('boxed-warning', {}, { medication }));
    expect(panel.state).to.equal('ready');
    expect(visibleText(panel)).to.include(en.record.byText('Lioresal Intrathecal'));
  });

  it('is refused an answer for another drug', async () => {
    useAnswers(() => loratadine, ENDPOINT);
    const panel = await settled(await mount('boxed-warning', {}, { medication: lioresal }));
    expect(panel.error?.code).to.equal('wrong-drug');
    await expectOracles(panel);
  });

  it('stands before the attributes', async () => {
    const asked = useDocument();
    const panel = await settled(
      await mount('boxed-warning', { drug: 'loratadine' }, { medication: lioresal }),
    );
    expect(panel.state).to.equal('ready');
    expect(asked.map(({ search }) => search)).to.deep.equal(['?rxcui=1292']);
  });

  it('checks a document of the host against the record', async () => {
    const wrong = await mount('boxed-warning', {}, { medication: lioresal, data: loratadine });
    expect((await settled(wrong)).error?.code).to.equal('wrong-drug');
    const right = await mount('boxed-warning', {}, { medication: lioresal, data: lioresalIntrathecal });
    expect((await settled(right)).state).to.equal('ready');
  });

  it('drops the former drug in the same frame when the record changes', async () => {
    const transport = useTransport();
    const panel = await mount('boxed-warning', { endpoint: ENDPOINT }, { medication: lioresal });
    (await transport.next()).answer(lioresalIntrathecal);
    await settled(panel);
    panel.medication = record([rxcui('9000002', 'Loratadine')]);
    expect(panel.state).to.equal('loading');
    await panel.updateComplete;
    expect(text(panel)).to.not.include('Lioresal').and.not.include('1292');
  });

  it('goes back to its attributes when the record is taken away', async () => {
    const asked = useDocument();
    const panel = await mount('boxed-warning', { drug: 'lioresal-intrathecal' }, { medication: unknown });
    await settled(panel);
    panel.medication = undefined;
    await settled(panel);
    expect(panel.state).to.equal('ready');
    expect(asked.map(({ search }) => search)).to.deep.equal(['?drug=lioresal-intrathecal']);
    expect(visibleText(panel)).to.not.include('Record');
  });
});

describe('a panel with a record whose drug cannot be identified', () => {
  for (const tag of TAGS)
    it(`${tag} says so in words, asks nobody, and offers no further try`, async () => {
      const asked = useDocument();
      const panel = await settled(await mount(tag, {}, { medication: unknown }));
      expect(panel.state).to.equal('error');
      expect(panel.error).to.deep.equal({ code: 'unidentified' });
      expect(visibleText(panel)).to.include(`${en.error.unidentified} ${en.record.unidentified.nothing}`);
      expect(visibleText(panel)).to.not.include(en.retry);
      await expectOracles(panel);
      expect(asked).to.deep.equal([]);
    });

  it('boxed-warning keeps the dashed frame and does not read like an absence', async () => {
    const panel = await settled(await mount('boxed-warning', {}, { medication: unknown }));
    expect(getComputedStyle(part(panel, 'frame')).borderTopStyle).to.equal('dashed');
    expect(visibleText(panel)).to.include(en.warning.unknown).and.include('Do not take this as an absence');
    expect(visibleText(panel)).to.include('Also in the record, not used: urn:local B12.');
  });

  it('has no empty footer where the record says nothing at all', async () => {
    const footerOf = async (medication: object): Promise<string> => {
      const panel = await settled(await mount('boxed-warning', {}, { medication }));
      return getComputedStyle(panel.shadowRoot!.querySelector('.footer')!).borderTopStyle;
    };
    expect(await footerOf({ resourceType: 'Medication' })).to.equal('none');
    expect(await footerOf(unknown)).to.equal('solid');
  });

  it('does so too in a document that the host handed over: which drug it should be is not known', async () => {
    const panel = await mount('boxed-warning', {}, { medication: unknown, data: lioresalIntrathecal });
    await settled(panel);
    expect(panel.error?.code).to.equal('unidentified');
    expect(text(panel)).to.not.include('Lioresal');
  });

  it('tells it in an event without a name', async () => {
    const panel = await mount('boxed-warning', {}, {});
    const error = eventOf(panel, 'druglib-error');
    panel.medication = {
      resourceType: 'MedicationRequest',
      medicationReference: { display: 'Private words' },
    };
    expect(await error).to.include({ code: 'unidentified', drug: '' });
    await turn();
    expect(visibleText(panel)).to.include('Private words');
  });
});
