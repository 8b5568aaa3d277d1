/**
 * Lit pushes its version to these globals at load. An element of the host page with such an id takes their place and
 * would stop the load, so anything that is no list makes way. Has to be the first import of the drop-in file.
 */
const page = globalThis as unknown as Record<string, unknown>;
for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions']) {
  if (!Array.isArray(page[name])) page[name] = [];
}
