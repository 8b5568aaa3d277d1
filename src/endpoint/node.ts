/** What the endpoint has for Node alone: a server, and files. */
export { serve } from './node-server.js';
export { createFolderReader } from './sources/node-folder-reader.js';
export { createFileStore } from './stores/file-store.js';
export type { RunningServer, ServeOptions } from './node-server.js';
export type { FileStoreOptions } from './stores/file-store.js';
