import { expect } from 'chai';

const tags = [
  'boxed-warning',
  'drug-summary',
  'related-studies',
  'trial-list',
  'media-articles',
  'drug-monograph',
];

type HostWindow = Window & { faults: string[]; customElements: CustomElementRegistry };

// The second copy asks for a policy whose name the first one has, is refused, and goes on without.
const policyRefused = 'trusted-types trusted-types-policy';

async function open(scripts: string[]): Promise<HostWindow> {
  const query = new URLSearchParams([
    ...scripts.map((script) => ['script', `/dist/cdn/${script}`]),
    ...tags.map((tag) => ['tag', tag]),
  ]);
  const frame = document.createElement('iframe');
  frame.src = `/strict-page?${query.toString()}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const host = frame.contentWindow as HostWindow;
  for (const tag of tags) await host.customElements.whenDefined(tag);
  // Two frames, so that first renders and late reports of the policy are in.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return host;
}

describe('the built scripts on a page with a strict content security policy', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const scripts of [
    ['druglib.js'],
    ['druglib.iife.js'],
    ['druglib.iife.js', 'druglib.js'],
    ['druglib.iife.js', 'druglib.iife.js'],
  ]) {
    it(`${scripts.join(' and ')} register every tag, draw, and violate nothing [H11, L11]`, async () => {
      const host = await open(scripts);
      const faults = host.faults.filter((fault) => fault !== policyRefused || scripts.length === 1);
      expect(faults).to.deep.equal([]);
      for (const tag of tags) {
        const element = host.document.querySelector(tag);
        expect(element?.shadowRoot?.childElementCount, tag).to.be.greaterThan(0);
      }
    });
  }
});
