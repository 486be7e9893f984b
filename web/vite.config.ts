import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages: built into `dist/web`, served by `holdfire serve`. `npx vite web` works on them against a running server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined: the pages' policy allows their own origin only, data: addresses apart from pictures not.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env.HOLDFIRE_SERVER ?? 'http://127.0.0.1:4280' } },
});
