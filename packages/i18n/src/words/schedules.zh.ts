import type en from './schedules.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '日程表',
} as const satisfies Texts<typeof en>;
