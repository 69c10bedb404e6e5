import type en from './participants.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Participants',
} as const satisfies Texts<typeof en>;
