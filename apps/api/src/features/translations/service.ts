import { findMessage, findThread } from '@jumelage/db/repositories/messages';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Language, languages, readableText, type Trilingual } from '@jumelage/domain/language';
import { longestTranslated, type NotedSection, type TranslatedPart } from '@jumelage/domain/translation';
import { languageOf } from '@jumelage/matching/text/language';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor, ParticipantScope } from '../../http/policy.ts';
import { findOwnRequest } from '../messages/service.ts';
import { getOrganisation } from '../organisations/service.ts';
import type { Translate } from './translate-by-model.ts';

type Translator = Translate | undefined;

/**
 * Translates a text that its reader was found to see. Refuses `nothing_to_translate` and `translation_unavailable`: no
 * endpoint is set, it fails or rests.
 */
async function translated(translate: Translator, text: string, to: Language): Promise<string> {
  if (text === '') throw new AppError('nothing_to_translate');
  if (!translate) throw new AppError('translation_unavailable');
  return translate(text.slice(0, longestTranslated), to).catch(() => {
    // The cause is the endpoint’s, and may repeat what was sent to it.
    throw new AppError('translation_unavailable');
  });
}

/** Translates a text that is not in the language already, as far as it can be detected. */
function intoOther(translate: Translator, text: string, to: Language): Promise<string> {
  if (languageOf(text) === to) throw new AppError('nothing_to_translate');
  return translated(translate, text, to);
}

type Asked = { readonly scope: ParticipantScope; readonly requestId: Id<'request'>; readonly to: Language };

/** Translates what stands in a request of the reader's. */
export async function translateRequest(
  deps: Deps,
  translate: Translator,
  { scope, requestId, to, part }: Asked & { readonly part: TranslatedPart },
) {
  const { request } = await findOwnRequest(reading(deps.db), scope, requestId);
  return { value: await intoOther(translate, request[part] ?? '', to) };
}

/** Translates one message of a thread of the reader's. */
export async function translateMessage(
  deps: Deps,
  translate: Translator,
  { scope, requestId, to, messageId }: Asked & { readonly messageId: Id<'message'> },
) {
  const store = reading(deps.db);
  await findOwnRequest(store, scope, requestId);
  const threadId = found(await findThread(store, requestId));
  const { text } = found(await findMessage(store, { threadId, messageId }));
  return { value: await intoOther(translate, text, to) };
}

type AskedOfProfile = {
  readonly actor: Actor;
  readonly organisationId: Id<'organisation'>;
  readonly to: Language;
};

/** Translates the original texts of a profile, as the reader is shown it, where it has none in that language. */
export async function translateProfile(
  deps: Deps,
  translate: Translator,
  { actor, organisationId, to }: AskedOfProfile,
) {
  const { texts } = await getOrganisation(deps, actor, organisationId, to);
  const original = languages.find((language) => texts[language]?.origin === 'original');
  const source = original && texts[original];
  if (!source || texts[to]) throw new AppError('nothing_to_translate');
  const tagline = source.tagline === '' ? '' : await translated(translate, source.tagline, to);
  const description = source.description === '' ? '' : await translated(translate, source.description, to);
  return { tagline, description };
}

type AskedNote = AskedOfProfile & { readonly section: NotedSection; readonly index: number };

/** Translates a note of a profile, as the reader is shown it, where it has none in that language. */
export async function translateNote(
  deps: Deps,
  translate: Translator,
  { actor, organisationId, to, section, index }: AskedNote,
) {
  const { offers, needs, raise, texts } = await getOrganisation(deps, actor, organisationId, to);
  const notes = {
    offers: offers.map(({ text }) => text),
    needs: needs.map(({ text }) => text),
    raise: raise ? [raise.use] : [],
  };
  const written = writtenOf(notes[section][index] ?? {});
  const original = languages.find((language) => texts[language]?.origin === 'original');
  const source = readableText(written, to, original);
  if (!source || source.language === to) throw new AppError('nothing_to_translate');
  return { value: await translated(translate, source.value, to) };
}

/** Leaves out the languages in which nothing was written. */
const writtenOf = (text: Trilingual<string>): Trilingual<string> =>
  Object.fromEntries(languages.flatMap((language) => (text[language] ? [[language, text[language]]] : [])));
