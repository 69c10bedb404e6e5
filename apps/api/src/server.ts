import { quickenStart } from './quick-start.ts';

const keepCompiled = quickenStart();
const { serve } = await import('./serve.ts');
await serve();
keepCompiled();
