import { setTimeout } from 'node:timers/promises';
import { findEvent } from '@jumelage/db/repositories/events';
import { listAudience } from '@jumelage/db/repositories/mailing-audiences';
import { changeMailing, findAnyMailing, type MailingRow, mailingsToSend } from '@jumelage/db/repositories/mailings';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { fillOutbox, findSender } from './fill-outbox.ts';
import { mayBeginNow } from './send.ts';

/** The interval of looking for mailings whose time has come, and for those that another process left. */
const lookEvery = 15_000;
/** The pause between two pieces, in milliseconds: whoever waits for the database has their turn. */
const pause = 5;

/** Sends mailings while the server runs. */
export type MailingRounds = {
  readonly start: () => void;
  readonly nudge: () => void;
  readonly close: () => Promise<void>;
};

/**
 * Begins the mailings whose time has come and fills the outbox with those under way, wherever they stand. Answers how
 * many it finished.
 */
export async function sendMailings(deps: Deps, isStopping: () => boolean = () => false): Promise<number> {
  let finished = 0;
  for (const due of await mailingsToSend(reading(deps.db), new Date(deps.now()))) {
    if (isStopping()) break;
    const mailing = due.status === 'scheduled' ? await begin(deps, due) : due;
    if (!mailing) continue;
    if ((await fillOutbox(deps, mailing, { isStopping, breathe: () => setTimeout(pause) })) === 'filled') finished++;
  }
  return finished;
}

/**
 * Begins a mailing that waited for its time. It goes on waiting while its event is a draft or sent as many as it may;
 * whoever wrote it must still be there, or it is a draft again.
 */
async function begin(deps: Deps, { id, eventId }: MailingRow): Promise<MailingRow | undefined> {
  if (!eventId) return undefined;
  const scope = { eventId, mailingId: id };
  return writing(deps.db, async (store) => {
    const row = await findAnyMailing(store, id);
    if (row?.status !== 'scheduled') return undefined;
    if (!(await findSender(store, row))) {
      await changeMailing(store, scope, 'unschedule', { sendAt: null });
      return undefined;
    }
    const event = await findEvent(store, eventId);
    if (event?.status === 'draft' || !(await mayBeginNow(deps, store, scope))) return undefined;
    const people = await listAudience(store, { ...row, eventId });
    return changeMailing(store, scope, 'start', { startedAt: new Date(deps.now()), people: people.length });
  });
}

/** Opens the rounds: at the start, every few seconds, and at once where somebody sends one. */
export function openMailingRounds(deps: Deps, onError: (error: unknown) => void): MailingRounds {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> | undefined;
  let isAskedAgain = false;
  let isClosed = false;
  function nudge(): void {
    // Before the server listens nothing is sent: a test calls for it itself.
    if (isClosed || !timer) return;
    isAskedAgain = running !== undefined;
    running ??= sendMailings(deps, () => isClosed)
      .catch(onError)
      .finally(() => {
        running = undefined;
        if (isAskedAgain) nudge();
      });
  }
  return {
    start() {
      timer = setInterval(nudge, lookEvery).unref();
      nudge();
    },
    nudge: () => void setImmediate(nudge),
    async close() {
      isClosed = true;
      clearInterval(timer);
      await running;
    },
  };
}
