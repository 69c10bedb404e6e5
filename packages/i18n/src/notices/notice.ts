import type { Language } from '@jumelage/domain/language';

/** A text that people agree to, or that the law owes them. A list inside a section is a list of points; `{operator}` and the like are filled in. */
export type Notice = {
  /** Of all languages alike; a changed text is a new version. */
  readonly version: string;
  readonly title: string;
  /** The whole of it in a breath. */
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly body: readonly (string | readonly string[])[] }[];
};

/** The notices that there are; all but the privacy notice are agreed to. */
export const noticeNames = ['terms', 'privacy', 'other_side', 'newsletter'] as const;
export type NoticeName = (typeof noticeNames)[number];

/** Written out so that a bundler makes one chunk a notice and language. */
const loaders: { readonly [N in NoticeName]: Readonly<Record<Language, () => Promise<{ readonly default: Notice }>>> } = {
  terms: { fr: () => import('./terms.fr.ts'), zh: () => import('./terms.zh.ts'), en: () => import('./terms.en.ts') },
  privacy: { fr: () => import('./privacy.fr.ts'), zh: () => import('./privacy.zh.ts'), en: () => import('./privacy.en.ts') },
  other_side: { fr: () => import('./other-side.fr.ts'), zh: () => import('./other-side.zh.ts'), en: () => import('./other-side.en.ts') },
  newsletter: { fr: () => import('./newsletter.fr.ts'), zh: () => import('./newsletter.zh.ts'), en: () => import('./newsletter.en.ts') },
};

/** One notice in one language. */
export async function loadNotice(name: NoticeName, language: Language): Promise<Notice> {
  return (await loaders[name][language]()).default;
}
