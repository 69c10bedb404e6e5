import { createHash } from 'node:crypto';
import { findFeed, putFeed, removeFeed } from '@jumelage/db/repositories/feeds';
import { reading, writing } from '@jumelage/db/store';
import { hidesPeople, isPermitted } from '@jumelage/domain/event';
import type { Language } from '@jumelage/domain/language';
import { takesPart } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { baseUrl } from '../../http/base-url.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import type { FileReply } from '../../http/route.ts';
import { getAgenda } from './agenda.ts';
import { toCalendar } from './calendar.ts';

/** Hashes a token. Only the hash is stored: readers of the database learn no address. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/**
 * Gives an agenda a secret address of 32 random bytes, in place of an earlier one, and returns it this once; calendars
 * get the reader's language.
 */
export async function makeFeed(deps: Deps, { participant }: ParticipantScope, language: Language) {
  const { id: participantId } = found(participant);
  const token = Buffer.from(deps.random(32)).toString('base64url');
  const createdAt = new Date(deps.now());
  await writing(deps.db, (tx) => putFeed(tx, { participantId, tokenHash: hashOf(token), language, createdAt }));
  return { path: `/api/calendars/${token}.ics`, createdAt: createdAt.toISOString() };
}

/** Ends the secret address; without one nothing happens. */
export async function endFeed(deps: Deps, { participant }: ParticipantScope): Promise<undefined> {
  await writing(deps.db, (tx) => removeFeed(tx, found(participant).id));
}

/**
 * Writes the agenda behind a secret address as a file. An unknown secret, and one of somebody who no longer takes part,
 * look the same.
 */
export async function readFeed(deps: Deps, token: string): Promise<FileReply> {
  const feed = found(await findFeed(reading(deps.db), hashOf(token)));
  const { participantId, eventId, language, status, eventStatus } = feed;
  const isSeen = isPermitted('see', eventStatus) && !hidesPeople(feed, deps.now());
  found(isSeen && takesPart(status) ? feed : undefined);
  const agenda = await getAgenda(deps, { eventId, participant: { id: participantId } }, language);
  const file = found(toCalendar(agenda, language, { base: baseUrl(deps.config) }));
  const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`;
  return { file, filename: 'agenda.ics', etag };
}
