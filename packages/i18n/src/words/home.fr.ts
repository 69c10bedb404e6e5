import type en from './home.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Accueil',
} as const satisfies Texts<typeof en>;
