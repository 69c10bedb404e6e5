import type { MailChoices } from '@jumelage/contracts/mails';
import { findUser } from '@jumelage/db/repositories/accounts';
import { insertConsents, listConsents } from '@jumelage/db/repositories/consents';
import { findMailStop, listRefusals, setRefusal } from '@jumelage/db/repositories/mail-sending';
import { reading, type Store, writing } from '@jumelage/db/store';
import { newestWords, noticeVersions } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { type ChosenTopic, chosenTopics } from '@jumelage/domain/mail';
import { type Deps, newId } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { readToken } from './unsubscribe-token.ts';

type UserId = Id<'user'>;

/** Describes which mails a user gets, and what stops them. */
export async function getChoices(store: Store, userId: UserId): Promise<MailChoices> {
  const user = found(await findUser(store, userId));
  const refused = await listRefusals(store, userId);
  const stop = await findMailStop(store, user.email);
  return {
    address: user.email,
    isVerified: user.emailVerifiedAt !== null,
    stoppedAt: stop?.at.toISOString() ?? null,
    topics: chosenTopics.map((topic) => ({ topic, isOn: !refused.includes(topic) })),
  };
}

/** Switches topics on or off. */
export function changeChoices(
  deps: Deps,
  userId: UserId,
  topics: Partial<Record<ChosenTopic, boolean | undefined>>,
  language: Language,
): Promise<MailChoices> {
  return writing(deps.db, async (store) => {
    for (const topic of chosenTopics) {
      const isOn = topics[topic];
      if (isOn !== undefined) await setTopic(deps, store, { userId, topic, isOn, language });
    }
    return getChoices(store, userId);
  });
}

/**
 * Sets a topic. The newsletter is a matter of consent, which is recorded with its wording; for every other topic a
 * refusal is stored.
 */
async function setTopic(
  deps: Deps,
  store: Store,
  { userId, topic, isOn, language }: { userId: UserId; topic: ChosenTopic; isOn: boolean; language: Language },
): Promise<void> {
  if (topic !== 'newsletter') return setRefusal(store, userId, topic, isOn ? null : new Date(deps.now()));
  const words = await listConsents(store, userId);
  const last = newestWords(words).newsletter;
  if ((last?.given ?? false) === isOn) return;
  const at = new Date(Math.max(deps.now(), (words[0]?.at.getTime() ?? 0) + 1));
  await insertConsents(store, [
    {
      id: newId(deps, 'consent'),
      userId,
      purpose: 'newsletter',
      version: noticeVersions.newsletter,
      language,
      given: isOn,
      at,
    },
  ]);
}

/**
 * Describes what the link in a mail is about: as it is, or as it is from now on. A deleted account gets nothing anyway.
 */
export async function readSubscription(deps: Deps, token: string, isOn?: boolean) {
  const { userId, topic } = found(readToken(deps.key, token));
  const change = async (store: Store) => {
    const user = found(await findUser(store, userId));
    if (isOn !== undefined) await setTopic(deps, store, { userId, topic, isOn, language: user.language });
    return { topic, isOn: !(await listRefusals(store, userId)).includes(topic) };
  };
  return isOn === undefined ? change(reading(deps.db)) : writing(deps.db, change);
}
