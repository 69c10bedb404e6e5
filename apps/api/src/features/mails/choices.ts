import type { MailChoices } from '@jumelage/contracts/mails';
import { findUser } from '@jumelage/db/repositories/accounts';
import { insertConsents, listConsents } from '@jumelage/db/repositories/consents';
import {
  findMailStop,
  listAddressRefusals,
  listRefusals,
  setAddressRefusal,
  setRefusal,
} from '@jumelage/db/repositories/mail-sending';
import { findPlaceAddress } from '@jumelage/db/repositories/participants';
import { reading, type Store, writing } from '@jumelage/db/store';
import { newestWords, noticeVersions } from '@jumelage/domain/consent';
import { type Id, isId } from '@jumelage/domain/ids';
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
 * Describes what the link in a mail is about: as it is, or as it is from now on. A deleted account gets nothing anyway,
 * nor does somebody without an address.
 */
export async function readSubscription(deps: Deps, token: string, isOn?: boolean) {
  const { readerId, topic } = found(readToken(deps.key, token));
  const change = async (store: Store) => {
    const reader = found(await findSubscriber(store, readerId));
    if ('address' in reader) {
      const { address } = reader;
      if (isOn !== undefined) await setAddressRefusal(store, { address, topic }, isOn ? null : new Date(deps.now()));
      return { topic, isOn: !(await listAddressRefusals(store, address)).includes(topic) };
    }
    if (isOn !== undefined) await setTopic(deps, store, { userId: reader.id, topic, isOn, language: reader.language });
    return { topic, isOn: !(await listRefusals(store, reader.id)).includes(topic) };
  };
  return isOn === undefined ? change(reading(deps.db)) : writing(deps.db, change);
}

/** Finds who a link was mailed to: an account, or the address of somebody who has none yet. */
async function findSubscriber(store: Store, readerId: UserId | Id<'participant'>) {
  if (isId('user', readerId)) return findUser(store, readerId);
  const place = isId('participant', readerId) ? await findPlaceAddress(store, readerId) : undefined;
  if (place?.userId) return findUser(store, place.userId);
  return place?.email ? { address: place.email } : undefined;
}
