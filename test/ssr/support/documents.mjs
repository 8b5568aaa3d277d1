// The fixtures, which are TypeScript, for tests in Node; and what a document says in each situation of a panel.
import { build } from 'vite';
import { root } from '../../support/packed-package.mjs';

async function fixtures() {
  const outputs = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'test/fixtures/druglib/index.ts', formats: ['es'], fileName: 'fixtures' },
    },
  });
  const { code } = [outputs].flat()[0].output[0];
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

export const { benzonatate, lioresalIntrathecal, loratadine, ugly } = await fixtures();

export const TAGS = [
  'boxed-warning',
  'drug-summary',
  'related-studies',
  'trial-list',
  'media-articles',
  'drug-monograph',
];

const { contract, drug, label } = lioresalIntrathecal;
const { source } = label;
const nothingListed = { source, items: [] };
const asked = { drug: drug.id };
const TWO_DAYS = 172_800_000;

/** Attributes, document and options by the name of the situation; each panel has some state in each of them. */
export const SITUATIONS = {
  ready: { attributes: asked, document: lioresalIntrathecal },
  empty: {
    attributes: asked,
    document: {
      ...{ contract, drug, studies: nothingListed, trials: nothingListed, articles: nothingListed },
      label: { source, boxedWarning: { status: 'not-provided' } },
    },
  },
  'none-stated': {
    attributes: asked,
    document: { contract, drug, label: { ...label, boxedWarning: { status: 'none-stated' } } },
  },
  'not-provided': { attributes: asked, document: { contract, drug } },
  error: { attributes: { drug: 'another-drug' }, document: lioresalIntrathecal },
  loading: { attributes: { ...asked, endpoint: '/never/{drug}' } },
  idle: { attributes: {} },
  stale: {
    attributes: asked,
    document: lioresalIntrathecal,
    options: { loadedAt: new Date(Date.now() - TWO_DAYS) },
  },
  ugly: { attributes: { drug: ugly.drug.id }, document: ugly },
};
