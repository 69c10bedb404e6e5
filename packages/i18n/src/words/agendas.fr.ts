import type en from './agendas.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Mon agenda',
} as const satisfies Texts<typeof en>;
