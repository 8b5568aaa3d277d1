// The Markdown of the repository as pages of the site, at the same paths, so that links between them hold as they
// are written. Files that a page links to come along.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import markdownIt from 'markdown-it';
import { escaped, framed, upFrom } from './frame.mjs';

/** The contents; a page of docs/ that is not named here comes at the end of its group's place, under "More". */
const GROUPS = [
  ['Begin', ['README.md', 'docs/first-panel.md', 'docs/embedding.md', 'docs/configuration.md']],
  ['Looks', ['docs/theming.md', 'docs/host-styles.md', 'docs/languages.md', 'docs/accessibility.md']],
  ['Behaviour', ['docs/states.md', 'docs/safety.md', 'docs/events.md']],
  ['Data', ['docs/formats.md', 'docs/endpoint-contract.md', 'docs/endpoint.md', 'docs/command-line.md']],
];
const LAST = ['CONTRIBUTING.md', 'SECURITY.md', 'docs/decisions/README.md', 'docs/contact-sheet/README.md'];

/** As GitHub makes them from headings, because the links are written for it. */
const slug = (text) =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

const htmlPath = (path) => path.replace(/\.md$/, '.html');

function markdownFiles(root) {
  const below = (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);
  const folders = ['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/README.md`),
  );
  const files = [...LAST.slice(0, 2), ...below('docs'), ...below('docs/decisions'), ...folders, 'README.md'];
  return [...new Set(files)].filter((path) => existsSync(join(root, path)));
}

function groupsOf(files) {
  const groups = GROUPS.map(([name, paths]) => [name, paths.filter((path) => files.includes(path))]);
  const named = [...groups.flatMap(([, paths]) => paths), ...LAST];
  const others = files.filter((path) => !named.includes(path) && !/^(docs\/.+|examples)\//.test(path));
  return [...groups, ['More', [...others, ...LAST.filter((path) => files.includes(path))]]];
}

const titleOf = (text) => (/^# (.+)$/m.exec(text)?.[1] ?? '').replaceAll('`', '');

/** Changes the addresses of a page to those of the site; collects the files that have to come along. */
function rewrite(root, path, files, href) {
  if (/^([a-z]+:|#|data:)/i.test(href)) return { href };
  const [target = '', fragment] = href.split('#');
  const inside = posix.normalize(posix.join(dirname(path), target));
  const found = existsSync(join(root, inside)) && statSync(join(root, inside));
  if (!found) return { href };
  const after = fragment ? `#${fragment}` : '';
  if (found.isDirectory()) {
    const page = files.includes(`${inside}/README.md`) ? 'README.html' : 'index.html';
    return { href: posix.join(target, page) + after };
  }
  if (files.includes(inside)) return { href: htmlPath(target) + after };
  return { href, file: inside };
}

function contents(groups, titles, path) {
  const item = (other) => {
    const current = other === path ? ' aria-current="page"' : '';
    const name = other === 'README.md' ? 'Overview' : titles.get(other);
    return `<li><a href="${upFrom(path)}${htmlPath(other)}"${current}>${escaped(name)}</a></li>`;
  };
  return groups
    .filter(([, paths]) => paths.length > 0)
    .map(([name, paths]) => `<h2>${name}</h2>\n<ul>\n${paths.map(item).join('\n')}\n</ul>`)
    .join('\n');
}

const isComment = ({ type, content } = {}) => type === 'inline' && /^<!--[^]*-->$/.test(content);

function rendered(text, change) {
  const markdown = markdownIt({ html: false, linkify: false });
  const seen = new Map();
  markdown.core.ruler.push('site', (state) => {
    const { tokens } = state;
    // Marks for a script, which "html: false" would print.
    state.tokens = tokens.filter((_, index) => ![-1, 0, 1].some((step) => isComment(tokens[index + step])));
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') {
        const id = slug(tokens[index + 1].children.map(({ content }) => content).join(''));
        const count = seen.get(id) ?? 0;
        seen.set(id, count + 1);
        token.attrSet('id', count ? `${id}-${count}` : id);
      }
      for (const child of token.children ?? []) {
        const name = { link_open: 'href', image: 'src' }[child.type];
        if (name) child.attrSet(name, change(child.attrGet(name)));
      }
    });
  });
  // Wide tables scroll in a box of their own, which the keyboard has to reach.
  markdown.renderer.rules.table_open = () =>
    '<div class="table" tabindex="0" role="region" aria-label="Table">\n<table>\n';
  markdown.renderer.rules.table_close = () => '</table>\n</div>\n';
  markdown.renderer.rules.fence = (tokens, index) =>
    `<pre tabindex="0"><code>${escaped(tokens[index].content)}</code></pre>\n`;
  return markdown.render(text);
}

/** All pages and the files that they link to, as `{ path, content }` below the site's folder. */
export function pagesOf(root) {
  const files = markdownFiles(root);
  const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const titles = new Map(files.map((path) => [path, titleOf(texts.get(path))]));
  const groups = groupsOf(files);
  const linked = new Set(['docs/pictures/panels-dark.png', 'docs/pictures/panels-light.png']);
  const pages = files.map((path) => {
    const article = rendered(texts.get(path), (address) => {
      const { href, file } = rewrite(root, path, files, address);
      if (file) linked.add(file);
      return href;
    });
    const main = `    <div class="docs">
      <nav class="contents" aria-label="Documentation">${contents(groups, titles, path)}</nav>
      <main><article>${article}</article></main>
    </div>`;
    const title = `${titles.get(path)} · druglib-widgets`;
    return { path: htmlPath(path), content: framed({ path: htmlPath(path), title, main }) };
  });
  const others = [...linked].map((path) => ({ path, content: readFileSync(join(root, path)) }));
  return [...pages, ...others];
}
