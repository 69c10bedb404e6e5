import { keepCompiled } from './compile-cache.ts';

// Before anything else is loaded.
const flush = keepCompiled();
const { serve } = await import('./serve.ts');
await serve();
flush();
