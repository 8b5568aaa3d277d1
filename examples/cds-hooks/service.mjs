// A CDS Hooks service for `order-select`: a card for each drafted medication with a boxed warning.
import { boxedWarningCards } from 'druglib-widgets/cds-card';
import { identifyMedication } from 'druglib-widgets/fhir';

const SERVICES = {
  services: [
    {
      hook: 'order-select',
      id: 'boxed-warning',
      title: 'Boxed warnings',
      description: 'Tells of the boxed warning on the label of a drug that is being ordered.',
    },
  ],
};

const problem = (status, title) =>
  Response.json(
    { type: 'about:blank', title, status },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** Only the medications of the drafts are read: neither the patient nor the user of the hook's context. */
const drafts = ({ context }) => (context?.draftOrders?.entry ?? []).map(({ resource }) => resource);

async function cardsFor(resource, { endpoint, page }) {
  const identity = identifyMedication(resource);
  if ('reason' in identity) {
    return [
      {
        summary: 'Boxed warning unknown: the drug cannot be identified from the order',
        indicator: 'info',
        source: { label: 'Boxed warnings' },
      },
    ];
  }
  const asked = new URLSearchParams(identity.query);
  const { drug } = identity.query;
  const response = await fetch(drug ? `${endpoint}/${encodeURIComponent(drug)}` : `${endpoint}?${asked}`);
  if (!response.ok) throw new Error(`the endpoint answered ${response.status}`);
  return boxedWarningCards(await response.json(), { url: `${page}?${asked}`, query: identity.query });
}

/**
 * @param endpoint address of the drugs, such as `https://api.example.org/drugs`
 * @param page address of a page with a panel, which takes `rxcui`, `ndc` or `drug`
 * @returns a function from a Request to a Response
 */
export const createService =
  ({ endpoint, page }) =>
  async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/cds-services') return Response.json(SERVICES);
    if (pathname !== '/cds-services/boxed-warning') return problem(404, 'No such service');
    try {
      const resources = drafts(await request.json());
      const cards = await Promise.all(resources.map((resource) => cardsFor(resource, { endpoint, page })));
      return Response.json({ cards: cards.flat() });
    } catch {
      // No card would mean that there is nothing to say.
      return problem(502, 'The boxed warnings could not be read');
    }
  };
