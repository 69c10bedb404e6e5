import type en from './meeting-requests.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '会面申请',
} as const satisfies Texts<typeof en>;
