import type en from './agendas.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '我的日程',
} as const satisfies Texts<typeof en>;
