import solid from 'vite-plugin-solid';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: { target: 'es2022' },
  plugins: [solid({ ssr: true })],
});
