import type en from './accounts.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '我的账户',
} as const satisfies Texts<typeof en>;
