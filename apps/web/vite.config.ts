import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), compressed()],
  server: { proxy: { '/api': 'http://127.0.0.1:4100', '/docs': 'http://127.0.0.1:4100' } },
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0, reportCompressedSize: false, modulePreload: { polyfill: false } },
});
