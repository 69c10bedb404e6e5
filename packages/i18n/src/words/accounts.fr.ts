import type en from './accounts.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Mon compte',
} as const satisfies Texts<typeof en>;
