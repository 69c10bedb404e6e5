import type en from './reasons.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '推荐理由',
} as const satisfies Texts<typeof en>;
