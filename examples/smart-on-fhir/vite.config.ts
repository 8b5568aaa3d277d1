import { join } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'launch.html'].map((name) => join(import.meta.dirname, name)) },
  },
});
