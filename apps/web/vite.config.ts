import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';

/**
 * What every visit needs: one file each, since small files compress badly; the first changes only with its libraries.
 */
const groups = [
  {
    name: 'libraries',
    test: /node_modules\/.*\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/(react-router|router-core|history|store|react-store))\//,
  },
  {
    name: 'shell',
    test: /apps\/web\/src\/app\/(shell|page|pending|not-found|broken|route-announcer|router|routes)\.tsx?|apps\/web\/src\/lib\/(api|i18n|language|online|storage|theme|chinese-font|ids)\.tsx?|apps\/web\/src\/ui\/(button|card|toast|wordmark|spinner)\.tsx|features\/accounts\/session\.ts|packages\/i18n\/src\/(message|words|kept)\.ts|packages\/domain\/src\/(language|ids)\.ts/,
  },
];

export default defineConfig({
  plugins: [react(), tailwindcss(), compressed()],
  server: { proxy: { '/api': 'http://127.0.0.1:4100', '/docs': 'http://127.0.0.1:4100' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // The first view names every other piece: names of pieces cost it more than half a kilobyte, and their letters tell
    // nothing to a browser.
    rolldownOptions: { output: { advancedChunks: { groups }, chunkFileNames: 'assets/[hash].js' } },
  },
});
