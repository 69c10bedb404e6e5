import type en from './events.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Événements',
} as const satisfies Texts<typeof en>;
