import type en from './schedules.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Planning',
} as const satisfies Texts<typeof en>;
