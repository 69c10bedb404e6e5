import type en from './meeting-requests.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Demandes de rendez-vous',
} as const satisfies Texts<typeof en>;
