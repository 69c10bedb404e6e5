import type en from './directory.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '名录',
} as const satisfies Texts<typeof en>;
