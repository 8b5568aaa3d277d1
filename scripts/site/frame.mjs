// What every page of the site has around its content.

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const places = [
  { href: 'docs/first-panel.html', name: 'First panel' },
  { href: 'README.html', name: 'Docs' },
  { href: 'embed.html', name: 'Embed kit' },
  { href: 'storybook/index.html', name: 'Storybook' },
];

/** From a page of the site up to its first folder. */
export const upFrom = (path) => '../'.repeat(path.split('/').length - 1) || './';

export function navigation(path) {
  const links = places.map(({ href, name }) => {
    const current = href === path ? ' aria-current="page"' : '';
    return `<a href="${upFrom(path)}${href}"${current}>${name}</a>`;
  });
  return `<nav aria-label="Site">\n        ${links.join('\n        ')}\n      </nav>`;
}

/** A whole page; `main` is HTML of ours, `title` is text. */
export function framed({ path, title, main, script = '' }) {
  const up = upFrom(path);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${up}site.css" />
    ${script}
  </head>
  <body>
    <header class="site">
      <a class="brand" href="${up}index.html">druglib-widgets</a>
      ${navigation(path)}
    </header>
${main}
    <footer class="site">
      <p>Panels show what a source says. They give no medical advice. MIT licence.</p>
    </footer>
  </body>
</html>
`;
}
