import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { groups, withoutFacades } from './chunks.ts';
import { compressed } from './compressed.ts';
import { dayWorker } from './day-worker-build.ts';
import { pageManifest } from './page-manifest.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), withoutFacades(), dayWorker(), pageManifest(), compressed()],
  server: { proxy: { '/api': 'http://127.0.0.1:4100', '/docs': 'http://127.0.0.1:4100' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // The first view names every other piece: names of pieces cost it more than half a kilobyte, and their letters tell
    // nothing to a browser.
    rolldownOptions: { output: { codeSplitting: { groups }, chunkFileNames: 'assets/[hash].js' } },
  },
});
