// Serves a folder for the bench: node bench/endpoint-server.mjs FOLDER PORT
import { createEndpoint, createFolderSource } from '../dist/endpoint/index.js';
import { createFolderReader, serve } from '../dist/endpoint/node.js';

const [folder, port] = process.argv.slice(2);
const source = createFolderSource({ reader: createFolderReader(folder) });
const server = await serve({ endpoint: createEndpoint({ source, allowedOrigins: '*' }), port: Number(port) });
process.once('SIGTERM', () => void server.close());
