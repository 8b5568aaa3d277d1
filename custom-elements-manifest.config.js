import { tags } from './scripts/registering-files.mjs';

const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isPublic = (member) => (member.privacy ?? 'public') === 'public' && !/^[#_]/.test(member.name);

const LISTS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

function rewriteModule(module) {
  module.path = built(module.path);
  for (const { declaration } of module.exports ?? []) {
    if (declaration?.module) declaration.module = built(declaration.module);
  }
  for (const declaration of module.declarations ?? []) {
    if (declaration.members) declaration.members = declaration.members.filter(isPublic);
    // Next to the documented events the analyzer lists each dispatchEvent(new …) that it meets, without a name.
    if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
    for (const item of LISTS.flatMap((list) => declaration[list] ?? [])) {
      if (item.inheritedFrom?.module) item.inheritedFrom.module = built(item.inheritedFrom.module);
    }
    // A property may be unset; an attribute is a string or not there.
    for (const attribute of declaration.attributes ?? []) {
      if (attribute.type) attribute.type = { text: attribute.type.text.replace(' | undefined', '') };
    }
    if (declaration.superclass?.module) declaration.superclass.module = built(declaration.superclass.module);
  }
}

// The analyzer lists private members and the paths of the sources; readers have neither.
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.forEach(rewriteModule);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  // What a host can name. Styles and templates would fill the report with CSS and markup.
  globs: [
    ...tags().flatMap((tag) => ['', '.element'].map((role) => `src/components/${tag}/${tag}${role}.ts`)),
    'src/components/panel/{asking-element,panel-element,list-panel-element,panel-error,panel-state,events}.ts',
  ],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
