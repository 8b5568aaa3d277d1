// llms.txt: the package in one page for coding agents. Names come from the manifest and from package.json.
import { elements, packageJson } from './manifest.mjs';

const row = (name, description) => `- \`${name}\`: ${description}`;

const common = (list) => {
  const [first, ...others] = elements.map((element) => element[list]);
  return first.filter(({ name }) => others.every((other) => other.some((entry) => entry.name === name)));
};

function own(element, list, names) {
  return element[list].filter(({ name }) => !names.has(name)).map(({ name }) => `\`${name}\``);
}

function tagLines() {
  const attributes = new Set(common('attributes').map(({ name }) => name));
  const events = new Set(common('events').map(({ name }) => name));
  return elements.map((element) => {
    const more = [...own(element, 'attributes', attributes), ...own(element, 'events', events)];
    return row(`<${element.tag}>`, `${element.summary}.${more.length ? ` Also ${more.join(', ')}.` : ''}`);
  });
}

const entries = () =>
  Object.keys(packageJson.exports)
    .filter((name) => !name.includes('*') && name !== '.')
    .map((name) => `- \`${name.replace('.', packageJson.name)}\``);

function text() {
  const slots = [...new Set(elements.flatMap((element) => element.slots.map(({ name }) => name)))].filter(
    Boolean,
  );
  return `# ${packageJson.name}

> ${packageJson.description}

Custom elements for drug information. Import \`druglib-widgets/define\` once; every tag is then registered. Each panel
needs a drug (\`drug\`, \`rxcui\`, \`ndc\` or \`set-id\`, or the property \`medication\`) and a place to ask (\`endpoint\`, or
\`format="public"\`, or \`configure({ endpoint })\`), or a whole document in the property \`data\`.

\`\`\`html
<script type="module">
  import { configure } from 'druglib-widgets';
  import 'druglib-widgets/define';
  configure({ endpoint: 'https://api.example.org/drugs/{drug}' });
</script>
<boxed-warning drug="baclofen"><a href="https://dailymed.nlm.nih.gov/dailymed/">Official label</a></boxed-warning>
\`\`\`

## Tags

${tagLines().join('\n')}

## Attributes of every tag

${common('attributes')
  .map(({ name, description }) => row(name, description))
  .join('\n')}

## Properties and methods of every tag

${[...common('properties'), ...common('readonly')]
  .filter(({ attribute }) => !attribute)
  .map(({ name, description }) => row(name, description))
  .join('\n')}
${common('methods')
  .map(({ name, description }) => row(`${name}()`, description))
  .join('\n')}

## Events of every tag (they bubble and are composed)

${common('events')
  .map(({ name, description }) => row(name, description))
  .join('\n')}

## Slots

${slots.map((name) => `\`${name}\``).join(', ')}; other children are the fallback that stands until the script runs.

## Imports

${entries().join('\n')}

Typings of the tags: \`druglib-widgets/types/react\`, \`/vue\`, \`/svelte\`, \`/solid\`. In Vue set
\`isCustomElement\`, in Angular \`CUSTOM_ELEMENTS_SCHEMA\`.

## Rules

- A failure is not an absence: a \`boxed-warning\` in the state \`error\` or \`not-provided\` does not mean that there is none.
- Never cut, collapse or scroll a boxed warning, and put a link to the official label inside the tag.
- Tokens go into \`configure({ headers })\`, never into markup.
- Nothing of a patient belongs into an attribute or an endpoint template.
`;
}

/** Path and text of the file. */
export const llms = () => ({ 'llms.txt': text() });
