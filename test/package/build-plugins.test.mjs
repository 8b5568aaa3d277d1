import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyLiterals } from '../../scripts/plugins/minify-templates.mjs';
import { renamePolicy } from '../../scripts/plugins/trusted-types-policy.mjs';

const minified = (code) => minifyLiterals(code).trimEnd();

test('modern CSS is shortened and not lowered', () => {
  const code = `css\`
    :host(:state(stale)) { color: light-dark( #000000 , #ffffff ); --druglib-space: 1em; }
    .a { & .b { margin: 0 } }
    @container panel (inline-size > 30em) { .a { color: red } }
    @unknown thing { kept: yes }
  \``;
  assert.equal(
    minified(code),
    'css`:host(:state(stale)){color:light-dark(#000,#fff);--druglib-space:1em}.a{& .b{margin:0}}@container panel (inline-size>30em){.a{color:red}}@unknown thing{kept: yes}`',
  );
});

test('expressions stay where they are in CSS', () => {
  const code =
    'css`\n  ${tokens}\n  .a { width: ${wide}; ${more}; color: red }\n  @media (width < ${narrow}) { .b { margin: 0 } }\n`';
  assert.equal(
    minified(code),
    'css`${tokens}.a{width:${wide};${more};color:red}@media (width<${narrow}){.b{margin:0}}`',
  );
});

test('CSS escapes keep their meaning', () => {
  assert.equal(minified('css`.a::before { content: "\\\\201c" }`'), 'css`.a:before{content:"“"}`');
});

test('CSS that is no rule, of which nothing would be left, is refused', () => {
  assert.throws(() => minified('css`\n  y: 1px;\n`'), /holds no rule.*y: 1px/s);
  assert.equal(minified('css``'), 'css``');
});

test('line breaks between tags go, spaces in text stay', () => {
  const code = 'html`\n  <p>\n    one\n    two <b>three</b> <i>${x}</i>\n    ${y}\n  </p>\n  <hr />\n`';
  assert.equal(minified(code), 'html`<p>one two <b>three</b> <i>${x}</i> ${y}</p><hr />`');
});

test('no space is left where none is drawn: beside boxes, and inside of buttons', () => {
  assert.equal(
    minified('html`<div class=${x}>\n  ${y} <p>z</p> ${y}\n</div>\n${y}`'),
    'html`<div class=${x}>${y}<p>z</p>${y}</div>${y}`',
  );
  assert.equal(
    minified('html`${x}\n<button>\n  ${y}\n</button>\n${z}`'),
    'html`${x} <button>${y}</button> ${z}`',
  );
  assert.equal(
    minified('html`${x} <a title="<p> y">\n  z\n</a> ${x}`'),
    'html`${x} <a title="<p> y"> z </a> ${x}`',
  );
});

test('attributes stay apart', () => {
  assert.equal(minified('html`<a\n  class=${x}\n  href="y"\n>z</a>`'), 'html`<a class=${x} href="y">z</a>`');
});

test('non-breaking spaces and preformatted text are untouched', () => {
  assert.equal(minified('html`<p>\u00a0\u00a0</p>`'), 'html`<p>\u00a0\u00a0</p>`');
  assert.equal(minified('html`<pre>\n  a\n</pre>`'), 'html`<pre>\n  a\n</pre>`');
});

test('lines after a template keep their numbers', () => {
  const code = 'const a = html`<p>\n  <b></b>\n</p>`;\nmark;';
  const line = (text) => text.split('\n').findIndex((part) => part.includes('mark'));
  assert.equal(line(minifyLiterals(code)), line(code));
});

test('the policy of Lit is renamed in its minified and its readable form', () => {
  for (const code of [
    'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    "const policy = trustedTypes\n ? trustedTypes.createPolicy('lit-html', {\n createHTML: (s) => s,\n })\n : undefined",
  ]) {
    const renamed = renamePolicy(code);
    assert.match(renamed, /createPolicy\("druglib-widgets"/);
    assert.doesNotMatch(renamed, /lit-html/);
  }
  assert.equal(renamePolicy('nothing here'), undefined);
});
