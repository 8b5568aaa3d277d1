// The built modules, which are what users import; "npm test" builds them first.
import { existsSync } from 'node:fs';

const built = new URL('../../../dist/endpoint/', import.meta.url);
if (!existsSync(built)) throw new Error('dist/endpoint is missing: npm run build');

export const endpointModule = await import(new URL('index.js', built).href);
export const nodeModule = await import(new URL('node.js', built).href);

/** A module that no door exports. */
export const inner = (path) => import(new URL(path, built).href);
