import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { endpoint } from './endpoint.js';
import { release } from './release.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  cacheDir: path('../node_modules/.cache/demo'),
  // A page that does not exist is a 404 instead of the first page again.
  appType: 'mpa',
  publicDir: false,
  plugins: [endpoint(), release()],
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [path('..')] } },
  resolve: {
    // The pages import the package by its name, as a host does, and get the sources: no build before a demo.
    alias: [
      { find: /^druglib-widgets$/, replacement: path('../src/index.ts') },
      {
        find: /^druglib-widgets\/components\/([\w-]+)$/,
        replacement: `${path('../src/components')}/$1/$1.ts`,
      },
      { find: /^druglib-widgets\/([\w-]+)$/, replacement: `${path('../src')}/$1.ts` },
    ],
  },
  optimizeDeps: {
    // All dependencies are found before the first page: one that is met later would reload every open page.
    entries: ['*.html', '../src/**/*.ts'],
    include: ['lit', 'lit/*.js', 'lit/directives/*.js', '@lit/task', 'valibot', 'url-template'],
  },
});
