import type { Language } from '@jumelage/domain/language';
import { formatMessage } from '@jumelage/i18n/message';
import { loadWords, type Words } from '@jumelage/i18n/words';

/** Loads the words in the language of the invited person, which need not be that of the screen. */
export const ensureMessage = (language: Language): Promise<Words['invitations']> => loadWords(language, 'invitations');

type Values = {
  readonly name: string;
  readonly link: string;
  readonly code: string;
  readonly expiresAt: string;
  readonly language: Language;
};
const tags: Readonly<Record<Language, string>> = { fr: 'fr-FR', zh: 'zh-CN', en: 'en-GB' };

/** Words an invitation, ready to be pasted into a chat. */
export function messageOf(
  words: Words['invitations'],
  kind: 'messageEvent' | 'messageOrganisation',
  { name, link, code, expiresAt, language }: Values,
): string {
  const date = new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(expiresAt),
  );
  return formatMessage(words[kind], { event: name, organisation: name, link, code, date }, language);
}
