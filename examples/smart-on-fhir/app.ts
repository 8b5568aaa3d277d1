import FHIR from 'fhirclient';
import { configure } from 'druglib-widgets';
import 'druglib-widgets/define';
import { smartStyle } from 'druglib-widgets/smart-style';

interface MedicationRequest {
  readonly resourceType: string;
  readonly id: string;
  readonly contained?: readonly object[];
  readonly medicationReference?: { readonly reference?: string; readonly display?: string };
  readonly medicationCodeableConcept?: { readonly text?: string };
}

// The drug's endpoint is another service than the chart: it gets a token of its own, and nothing of the chart.
configure({
  endpoint: '/api/drugs{/drug}{?rxcui,ndc}',
  headers: () => ({ authorization: 'Bearer example-token' }),
  audit: true,
});

const audit: string[] = [];
document.addEventListener('druglib-rendered', ({ drug, section, version, hash }) => {
  audit.push([drug, section, version, hash].join(' '));
  document.body.dataset['audited'] = String(audit.length);
});

// The chart opens addresses itself: here it only says which.
document.addEventListener('druglib-navigate', (event) => {
  event.preventDefault();
  const opened = document.querySelector('#opened');
  if (opened) opened.textContent = event.href;
});
document.querySelector('#print')?.addEventListener('click', () => print());

/** A medication that is a record of its own is put into the request, because panels fetch no records. */
function withMedication(request: MedicationRequest, others: readonly MedicationRequest[]): object {
  const reference = request.medicationReference?.reference ?? '';
  const medication = others.find(({ resourceType, id }) => `${resourceType}/${id}` === reference);
  if (!medication) return request;
  return { ...request, contained: [medication], medicationReference: { reference: `#${medication.id}` } };
}

function row(request: MedicationRequest, medication: object): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('div');
  heading.className = 'row';
  const name = document.createElement('b');
  name.textContent =
    request.medicationCodeableConcept?.text ?? request.medicationReference?.display ?? 'Medication';
  const button = document.createElement('button');
  button.textContent = 'Details';
  button.addEventListener('click', () => {
    const details = document.querySelector<HTMLElementTagNameMap['drug-summary']>('#details');
    if (details) details.medication = medication;
  });
  heading.append(name, button);
  const panel = document.createElement('boxed-warning');
  panel.density = 'compact';
  panel.headingLevel = 3;
  panel.medication = medication;
  item.append(heading, panel);
  return item;
}

const client = await FHIR.oauth2.ready();
const styleUrl: unknown = client.state.tokenResponse?.smart_style_url;
if (typeof styleUrl === 'string') {
  const style: unknown = await (await fetch(styleUrl)).json();
  for (const [name, value] of Object.entries(smartStyle(style))) document.body.style.setProperty(name, value);
}
const resources: MedicationRequest[] = await client.request(
  `MedicationRequest?patient=${client.patient.id}&_include=MedicationRequest:medication`,
  { flat: true },
);
const rows = resources
  .filter(({ resourceType }) => resourceType === 'MedicationRequest')
  .map((request) => row(request, withMedication(request, resources)));
document.querySelector('#medications')?.append(...rows);
