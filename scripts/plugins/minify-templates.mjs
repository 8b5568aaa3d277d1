// Shortens the css`` and html`` literals of our own modules; a bundler's minifier leaves them alone.
import { runInNewContext } from 'node:vm';
import { transform as transformCss } from 'lightningcss';
import { parseLiterals } from 'parse-literals';

const ownModule = /[\\/]src[\\/][^?]*\.ts$/;
const keepsWhitespace = /<(pre|textarea)\b/i;

const cooked = (raw) => runInNewContext(`\`${raw}\``);
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

function minifyHtml(parts) {
  if (parts.some((part) => keepsWhitespace.test(part.text))) return undefined;
  return parts.map((part, index) =>
    part.text.replace(/[ \t\r\f]*\n[ \t\r\n\f]*/g, (run, offset, text) => {
      const before = offset > 0 ? text[offset - 1] : index === 0 ? '>' : '';
      const end = offset + run.length;
      const after = end < text.length ? text[end] : index === parts.length - 1 ? '<' : '';
      return (before === '>' && after === '<') || after === '>' ? '' : ' ';
    }),
  );
}

// An expression alone on its line is a rule or a declaration, any other one a piece of a value or selector.
function placeholder(parts, index) {
  const before = parts[index].text.replace(/\/\*[\s\S]*?\*\//g, '').trimEnd();
  const after = parts[index + 1].text;
  const startsStatement = before === '' || /[;{}]$/.test(before);
  if (!startsStatement || !/^[ \t]*(\r?\n|;|\}|$)/.test(after)) return `placeholder-${index}-end`;
  return /^\s*;/.test(after) ? `@placeholder-${index}-end` : `@placeholder-${index}-end;`;
}

function minifyCss(parts) {
  const marks = parts.slice(1).map((_, index) => placeholder(parts, index));
  const source = parts.map((part, index) => cooked(part.text) + (marks[index] ?? '')).join('');
  // No targets: light-dark(), nesting and range queries are what the browsers are meant to see.
  const code = transformCss({
    filename: 'literal.css',
    code: Buffer.from(source),
    minify: true,
    errorRecovery: true,
  }).code.toString();

  const pieces = [];
  let rest = code;
  for (const mark of marks) {
    const name = mark.replace(';', '');
    const position = rest.indexOf(name);
    if (position < 0) return undefined;
    pieces.push(rest.slice(0, position));
    rest = rest.slice(position + name.length);
    if (mark.endsWith(';') && rest.startsWith(';')) rest = rest.slice(1);
  }
  pieces.push(rest);
  return /placeholder-\d+-end/.test(pieces.join('')) ? undefined : pieces.map(escaped);
}

const minifiers = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

const countLines = (text) => text.split('\n').length - 1;

function edits(code) {
  return parseLiterals(code, { fileName: 'module.js' }).flatMap(({ tag, parts }) => {
    const texts = minifiers[tag]?.(parts);
    if (!texts) return [];
    const lost = parts.reduce((sum, part, i) => sum + countLines(part.text) - countLines(texts[i]), 0);
    const end = parts.at(-1).end + 1;
    return [
      ...parts.map((part, index) => ({ start: part.start, end: part.end, text: texts[index] })),
      // Line breaks after the literal instead of in it keep the source map's lines true.
      { start: end, end, text: '\n'.repeat(Math.max(lost, 0)) },
    ];
  });
}

export function minifyLiterals(code) {
  let result = code;
  for (const edit of edits(code).sort((a, b) => b.start - a.start)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!ownModule.test(id) || id.includes('node_modules')) return null;
      return { code: minifyLiterals(code), map: null };
    },
  };
}
