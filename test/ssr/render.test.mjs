import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToStream, renderToString } from '../../dist/ssr/index.js';
import '../../dist/translations/register/es.js';
import { benzonatate, lioresalIntrathecal, SITUATIONS, TAGS } from './support/documents.mjs';

const attributes = { drug: lioresalIntrathecal.drug.id };

const wordsOf = (html) =>
  html
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** What stands in the HTML of any panel in this state. */
const SAID = {
  ready: /Loaded|loaded/,
  error: /could not be loaded|cannot be shown|answered for Lioresal/,
  loading: /Loading|Lioresal|lioresal/,
  'not-provided': /does not include|not provided|not known/,
  stale: /out of date|may have changed|older/i,
};

for (const tag of TAGS) {
  for (const [name, { attributes: given, document, options }] of Object.entries(SITUATIONS)) {
    test(`${tag} is drawn: ${name}`, () => {
      const html = renderToString(tag, given, document, options);
      assert.match(html, new RegExp(`^<${tag}\\b[^>]*><template shadowrootmode="open">`));
      assert.ok(html.endsWith(`</${tag}>`));
      assert.match(html, new RegExp(`class="frame [a-z-]+`));
      if (SAID[name]) assert.match(wordsOf(html), SAID[name]);
    });
  }
}

test('the boxed warning stands in the HTML in full', () => {
  const words = wordsOf(renderToString('boxed-warning', attributes, lioresalIntrathecal));
  const [warning] = lioresalIntrathecal.label.boxedWarning.warnings;
  for (const paragraph of warning.body) assert.ok(words.includes(paragraph));
});

test('a panel carries the part of the document that it reads, and when it was received', () => {
  const html = renderToString('trial-list', attributes, lioresalIntrathecal, {
    loadedAt: new Date('2026-01-02T03:04:05Z'),
  });
  const json = html.match(/<script type="application\/json">(.*)<\/script>/s)[1];
  const document = JSON.parse(json);
  assert.deepEqual(Object.keys(document), ['contract', 'drug', 'trials', 'loadedAt']);
  assert.equal(JSON.stringify(document.trials), JSON.stringify(lioresalIntrathecal.trials));
  assert.match(wordsOf(html), /Jan 2, 2026, 3:04\sAM UTC/);
});

test('a boxed warning does not carry the rest of the label', () => {
  const html = renderToString('boxed-warning', attributes, lioresalIntrathecal);
  assert.deepEqual(JSON.parse(html.match(/json">(.*)<\/script>/s)[1]).label.sections, []);
});

test('nothing in a document ends the script or becomes markup', () => {
  const evil = '</script></template><img src=x onerror=alert(1)><!--';
  const document = {
    ...lioresalIntrathecal,
    drug: { ...lioresalIntrathecal.drug, name: evil },
  };
  for (const tag of TAGS) {
    const html = renderToString(tag, attributes, document);
    assert.ok(!html.includes('<img'), tag);
    assert.equal(html.split('</script>').length, 2, tag);
  }
});

test('attributes are written as text', () => {
  const html = renderToString('boxed-warning', { heading: '"><img src=x>' }, lioresalIntrathecal);
  assert.ok(!html.includes('<img'));
  assert.throws(() => renderToString('boxed-warning', { 'a><img': 'x' }), TypeError);
});

test('true has no value, and what is false or nothing is left out', () => {
  const html = renderToString('boxed-warning', {
    hidden: true,
    inert: false,
    ndc: undefined,
    'heading-level': 3,
  });
  assert.match(html, /^<boxed-warning hidden heading-level="3">/);
  assert.match(html, /<h3 class="heading"/);
});

test('a tag that is no panel is refused', () => {
  assert.throws(() => renderToString('script'), /"script" is no panel/);
  assert.throws(() => renderToStream('div'), TypeError);
});

test('the words are in the language asked, also inside a whole page', () => {
  const html = renderToString('drug-monograph', attributes, lioresalIntrathecal, { lang: 'es' });
  assert.match(html, /^<drug-monograph [^>]*lang="es"/);
  const languages = [...html.matchAll(/part="frame"[^>]* lang="(\w+)"/g)].map(([, lang]) => lang);
  assert.deepEqual(new Set(languages), new Set(['es']));
  assert.equal(languages.length, 6);
});

test('one page has no language of another', () => {
  renderToString('boxed-warning', attributes, lioresalIntrathecal, { lang: 'es' });
  assert.match(renderToString('boxed-warning', attributes, lioresalIntrathecal), / lang="en"/);
});

test('every style has the nonce, and none without one', () => {
  const html = renderToString('drug-monograph', attributes, lioresalIntrathecal, { nonce: 'r4nd"m' });
  const styles = html.match(/<style[^>]*>/g);
  assert.equal(styles.length, 6);
  assert.deepEqual(new Set(styles), new Set(['<style nonce="r4nd&quot;m">']));
  assert.match(renderToString('drug-monograph', attributes, lioresalIntrathecal), /<style>/);
});

test('only the present order is selected', () => {
  const html = renderToString('trial-list', attributes, lioresalIntrathecal);
  assert.deepEqual(html.match(/<option[^>]* selected[^>]*>/g)?.length, 1);
});

test('a stream brings the same in pieces, when the document has come', async () => {
  const options = { loadedAt: new Date('2026-01-02T03:04:05Z') };
  const stream = renderToStream('drug-monograph', attributes, Promise.resolve(lioresalIntrathecal), options);
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  assert.ok(chunks.length > 1);
  assert.equal(
    Buffer.concat(chunks).toString(),
    renderToString('drug-monograph', attributes, lioresalIntrathecal, options),
  );
});

test('a document that does not come ends the stream with the reason', async () => {
  const reader = renderToStream('boxed-warning', {}, Promise.reject(new Error('gone'))).getReader();
  await assert.rejects(reader.read(), /gone/);
});

test('two pages that are drawn in turns do not meet', async () => {
  const [one, other] = await Promise.all(
    [lioresalIntrathecal, benzonatate].map((document) =>
      new Response(renderToStream('drug-monograph', { drug: document.drug.id }, document)).text(),
    ),
  );
  assert.ok(one.includes('Lioresal') && !one.includes(benzonatate.drug.name));
  assert.ok(other.includes(benzonatate.drug.name) && !other.includes('Lioresal'));
});
