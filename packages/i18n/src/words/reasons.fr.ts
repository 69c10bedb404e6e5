import type en from './reasons.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Pourquoi ce rapprochement',
} as const satisfies Texts<typeof en>;
