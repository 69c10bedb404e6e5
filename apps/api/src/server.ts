import { quickenStart } from './quick-start.ts';

const keepCompiled = quickenStart();
const { tellCrashes } = await import('./crash.ts');
tellCrashes();
const { serve } = await import('./serve.ts');
await serve();
keepCompiled();
