import type en from './directory.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Annuaire',
} as const satisfies Texts<typeof en>;
