import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds the page of all parts alone, for the test that looks at it in a browser: the product's build knows nothing of
 * it, and vite's own server finds it at `/parts`.
 */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  logLevel: 'warn',
  build: {
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    outDir: 'node_modules/.cache/parts',
    emptyOutDir: true,
    rolldownOptions: { input: 'parts.html' },
  },
});
