import type en from './participants.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '参会者',
} as const satisfies Texts<typeof en>;
