// A host page with the strictest policy that the scripts promise to work under: /strict-page?script=…&tag=…
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types druglib-widgets',
].join('; ');

const recorder = `globalThis.faults = [];
document.addEventListener('securitypolicyviolation', (event) => faults.push(event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => faults.push(String(event.message)));
addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));`;

const safe = (text) => String(text).replace(/[^\w./-]/g, '');
const list = (value) => [value ?? []].flat().map(safe);

function scriptTag(path) {
  return path.includes('.iife.')
    ? `<script defer src="${path}"></script>`
    : `<script type="module" src="${path}"></script>`;
}

export function strictPage(context, next) {
  if (context.path === '/strict-page/recorder.js') {
    context.type = 'text/javascript';
    context.body = recorder;
    return undefined;
  }
  if (context.path !== '/strict-page') return next();
  const { script, tag } = context.query;
  context.type = 'text/html';
  context.set('content-security-policy', policy);
  context.body = `<!doctype html>
<html lang="en">
  <head>
    <title>Host page</title>
    <script src="/strict-page/recorder.js"></script>
  </head>
  <body>
    ${list(tag)
      .map((name) => `<${name}></${name}>`)
      .join('')}
    ${list(script).map(scriptTag).join('\n')}
  </body>
</html>`;
  return undefined;
}
