import type { Language } from '@jumelage/domain/language';
import type { Notice } from './notices/notice.ts';

/** The notices that there are; all but the privacy notice are agreed to. */
export const noticeNames = ['terms', 'privacy', 'other_side', 'newsletter'] as const;
export type NoticeName = (typeof noticeNames)[number];

/** Loads a notice in a language. */
export async function loadNotice(name: NoticeName, language: Language): Promise<Notice> {
  const file = name === 'other_side' ? 'other-side' : name;
  return ((await import(`./notices/${file}.${language}.ts`)) as { readonly default: Notice }).default;
}
