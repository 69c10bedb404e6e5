import type en from './matches.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '推荐',
} as const satisfies Texts<typeof en>;
