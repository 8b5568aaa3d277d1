import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: { target: 'es2022' },
  oxc: { jsx: { runtime: 'automatic' } },
  // Only because this folder shares its packages with the example of React 19.
  resolve: {
    alias: [
      { find: /^react(?=$|\/)/, replacement: 'react-18' },
      { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
    ],
  },
});
