// Shortens the css`` and html`` literals of our own modules; a bundler's minifier leaves them alone.
import { runInNewContext } from 'node:vm';
import { transform as transformCss } from 'lightningcss';
import { parseLiterals } from 'parse-literals';

const ownModule = /[\\/]src[\\/][^?]*\.ts$/;
const keepsWhitespace = /<(pre|textarea)\b/i;

const cooked = (raw) => runInNewContext(`\`${raw}\``);
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

// Boxes of their own: browsers draw no white space beside the tag. Any other element may stand in a line of text.
const BLOCK =
  /^<\/?(div|p|section|[dou]l|li|d[dt]|h[1-6]|table|caption|t(head|body|foot|[rhd])|details|summary|nav|option)\b/i;
// Boxes in a line: none is drawn within, beside them it is.
const BOX = /^<(\/?)(button|select|svg|path)\b/i;
const TAG = /(<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>)/i;
const BREAK = /[ \t\r\f]*\n[ \t\r\n\f]*/g;
const EXPRESSION = '\0';

const bordersSpace = (tag, side) => BLOCK.test(tag) || BOX.exec(tag)?.[1] === side;

function minifyText(text, before, after) {
  if (/^[ \t\r\f]*\n[ \t\r\n\f]*$/.test(text)) return '';
  let result = text.replace(BREAK, ' ');
  if (bordersSpace(before, '')) result = result.replace(/^ +/, '');
  if (bordersSpace(after, '/')) result = result.replace(/ +$/, '');
  return result;
}

const minifyTag = (tag) =>
  tag.replace(BREAK, (run, offset) => (offset + run.length === tag.length - 1 ? '' : ' '));

function minifyHtml(parts) {
  const source = parts.map(({ text }) => text).join(EXPRESSION);
  if (keepsWhitespace.test(source)) return undefined;
  const pieces = source.split(TAG);
  return pieces
    .map((piece, i) =>
      i % 2 ? minifyTag(piece) : minifyText(piece, pieces[i - 1] ?? '', pieces[i + 1] ?? ''),
    )
    .join('')
    .split(EXPRESSION);
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
  if (cooked(parts.map(({ text }) => text).join('')).trim() && !pieces.join(''))
    throw new Error(`A css literal holds no rule, and nothing of it would be left: ${source}`);
  return /placeholder-\d+-end/.test(pieces.join('')) ? undefined : pieces.map(escaped);
}

const minifiers = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
  headed: minifyHtml,
  prefixed: minifyHtml,
};

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
