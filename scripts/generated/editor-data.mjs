// Completion and help for the tags in editors: VS Code custom data and JetBrains web-types.
import { elements, packageJson, valuesOf } from './manifest.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function htmlData() {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(valuesOf(attribute).length && { values: valuesOf(attribute).map((name) => ({ name })) }),
      })),
    })),
  };
}

const described = ({ name, description }) => ({ name, description });

function cssData() {
  const all = elements.flatMap(({ styles }) => styles);
  const byName = new Map(all.map((style) => [style.name, style]));
  return {
    version: 1.1,
    properties: [...byName.values()].map(described),
  };
}

const typed = ({ name, description, type }) => ({ name, description, type: type.text });

function webTypes() {
  const { name, version } = packageJson;
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            ...described(attribute),
            value: { type: attribute.type.text, required: false },
          })),
          slots: element.slots.map(described),
          js: {
            properties: [...element.properties, ...element.readonly].map(typed),
            events: element.events.map(described),
          },
          css: { properties: element.styles.map(described), parts: element.parts.map(described) },
        })),
      },
    },
  };
}

/** Path and text of each file. */
export const editorData = () => ({
  'editor/html-custom-data.json': json(htmlData()),
  'editor/css-custom-data.json': json(cssData()),
  'editor/web-types.json': json(webTypes()),
});
