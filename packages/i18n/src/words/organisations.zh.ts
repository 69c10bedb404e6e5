import type en from './organisations.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '机构',
} as const satisfies Texts<typeof en>;
