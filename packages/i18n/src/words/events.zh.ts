import type en from './events.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '活动',
} as const satisfies Texts<typeof en>;
