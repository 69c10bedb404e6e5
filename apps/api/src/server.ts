import { quickenStart } from './quick-start.ts';

const keepCompiled = quickenStart();
const { tellCrashes } = await import('./runtime/crash.ts');
tellCrashes();
const { ConfigError } = await import('./config.ts');
const { serve } = await import('./serve.ts');
try {
  await serve();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(2);
}
keepCompiled();
