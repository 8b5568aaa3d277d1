// What the manifest says of each tag, in the shape that all generated files need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../registering-files.mjs';

export const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** One entry a tag: its class, and everything that a host can name, in a stable order. */
export const elements = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName)
  .sort((one, other) => (one.tagName < other.tagName ? -1 : 1))
  .map((declaration) => ({
    tag: declaration.tagName,
    className: declaration.name,
    summary: declaration.summary,
    description: declaration.description,
    attributes: [...declaration.attributes].sort(byName),
    properties: declaration.members
      .filter(({ kind, readonly }) => kind === 'field' && !readonly)
      .sort(byName),
    readonly: declaration.members.filter(({ readonly }) => readonly).sort(byName),
    methods: declaration.members.filter(({ kind }) => kind === 'method').sort(byName),
    events: [...declaration.events].sort(byName),
    slots: [...declaration.slots].sort(byName),
    parts: [...declaration.cssParts].sort(byName),
    styles: [...declaration.cssProperties].sort(byName),
    states: [...declaration.cssStates].sort(byName),
  }));

/** The words of an attribute whose type is a union of literals; none for free text. */
export const valuesOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
