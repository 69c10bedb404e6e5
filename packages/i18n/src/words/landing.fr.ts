import type en from './landing.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Jumelage',
} as const satisfies Texts<typeof en>;
