// A FHIR server of invented records for trying the app out: discovery, a sign-in that asks nothing, 20 medications.
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const NDC = 'http://hl7.org/fhir/sid/ndc';
const COUNT = 20;

/** What must never leave the chart. */
export const PRIVATE = {
  name: 'Invented Person',
  patient: 'patient-4711',
  note: 'Sleeps badly since spring',
};

const number = (index) => String(index + 1).padStart(2, '0');

/** The endpoint's documents for the drugs of the list. */
export const drugDocuments = () =>
  Array.from({ length: COUNT }, (_, index) => ({
    contract: 'druglib/1',
    drug: {
      id: `chartol-${number(index)}`,
      name: `Chartol ${number(index)}`,
      identifiers: { rxcui: [String(9000201 + index)], ndc: [`99999-2${number(index)}-01`] },
    },
    label: {
      source: { name: 'Sample label', effective: '2017-03-01' },
      url: `https://example.org/labels/chartol-${number(index)}`,
      boxedWarning:
        index % 4 === 3
          ? { status: 'none-stated' }
          : {
              status: 'present',
              warnings: [
                { title: 'Warning: a sample', body: ['Chartol does not exist. Do not stop it abruptly.'] },
              ],
            },
      facts: { drugClass: ['Example'] },
    },
  }));

function concept(index) {
  const text = `Chartol ${number(index)} 10 mg tablet`;
  if (index % 3 === 1) return { text, coding: [{ system: NDC, code: `99999-2${number(index)}-01` }] };
  return {
    text,
    coding: [{ system: RXNORM, code: String(9000201 + index), display: `Chartol ${number(index)}` }],
  };
}

function request(index) {
  const common = {
    resourceType: 'MedicationRequest',
    id: `order-${index}`,
    status: 'active',
    intent: 'order',
    subject: { reference: `Patient/${PRIVATE.patient}`, display: PRIVATE.name },
    note: [{ text: PRIVATE.note }],
    dosageInstruction: [{ text: 'One tablet in the evening' }],
  };
  // One is a record of its own, one is contained, one cannot be identified.
  if (index === 0)
    return { ...common, medicationReference: { reference: 'Medication/own', display: 'Chartol 01' } };
  if (index === 2) {
    const medication = { resourceType: 'Medication', id: 'inside', code: concept(index) };
    return {
      ...common,
      contained: [medication],
      medicationReference: { reference: '#inside', display: 'Chartol 03' },
    };
  }
  if (index === 5)
    return { ...common, medicationCodeableConcept: { coding: [{ system: 'urn:ward', code: 'W7' }] } };
  return { ...common, medicationCodeableConcept: concept(index) };
}

const json = (value) => Response.json(value);

/** Answers of the server, by path below `/fhir`. */
export async function answer({ url }) {
  const base = `${url.origin}/fhir`;
  switch (url.pathname) {
    case '/fhir/.well-known/smart-configuration':
      return json({
        authorization_endpoint: `${base}/authorize`,
        token_endpoint: `${base}/token`,
        capabilities: ['launch-ehr', 'client-public'],
        code_challenge_methods_supported: ['S256'],
      });
    case '/fhir/authorize': {
      const back = new URL(url.searchParams.get('redirect_uri'));
      back.searchParams.set('code', 'example-code');
      back.searchParams.set('state', url.searchParams.get('state'));
      return new Response(null, { status: 302, headers: { location: back.href } });
    }
    case '/fhir/token':
      return json({
        access_token: 'chart-token',
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'launch',
        patient: PRIVATE.patient,
        smart_style_url: `${base}/style.json`,
      });
    case '/fhir/style.json':
      return json({ color_background: '#edeae3', color_text: '#303030', dim_border_radius: '6px' });
    case '/fhir/MedicationRequest':
      return json({
        resourceType: 'Bundle',
        type: 'searchset',
        link: [],
        entry: [
          ...Array.from({ length: COUNT }, (_, index) => ({ resource: request(index) })),
          { resource: { resourceType: 'Medication', id: 'own', code: concept(0) } },
        ],
      });
    default:
      return new Response(null, { status: 404 });
  }
}
