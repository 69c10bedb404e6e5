import { findEvent } from '@jumelage/db/repositories/events';
import { listAudience } from '@jumelage/db/repositories/mailing-audiences';
import {
  callOff,
  changeMailing,
  findMailing,
  listBegun,
  type MailingRow,
  type MailingScope,
} from '@jumelage/db/repositories/mailings';
import { type Store, writing } from '@jumelage/db/store';
import { applyToMailing, type MailingAct, mailingLimits, mayBegin, scheduleProblem } from '@jumelage/domain/mailing';
import { sendingProblems } from '@jumelage/domain/mailing-text';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';
import type { RequireVersion } from '../../http/version.ts';
import { addressOf } from './fill-letter.ts';
import { viewOf } from './service.ts';
import { versionOfMailing } from './views.ts';

type Wish = { readonly sendAt?: string | undefined; readonly requireVersion: RequireVersion | undefined };

/** Tells whether one more mailing of an event may begin now. */
export async function mayBeginNow(deps: Pick<Deps, 'now'>, store: Store, { eventId }: Pick<MailingScope, 'eventId'>) {
  const since = new Date(deps.now() - mailingLimits.within);
  return mayBegin(await listBegun(store, { eventId, since }), deps.now());
}

function requireSendable({ texts }: MailingRow): void {
  const problems = sendingProblems(texts);
  if (problems.length === 0) return;
  const fields = problems.map(({ path, code }) => ({ path, code }));
  throw new AppError(fields.every(({ code }) => code === 'required') ? 'mailing_without_text' : 'invalid_request', {
    fields,
  });
}

/**
 * Sends a mailing now or at an instant, or goes on with one that was stopped; the mails follow piece by piece. Refuses
 * `mailing_status_refused`, `mailing_without_text`, `mailing_without_people`, `mailing_limit_reached`,
 * `event_phase_forbids` and `edited_meanwhile`.
 */
export function sendMailing(deps: Deps, actor: Actor, scope: MailingScope, { sendAt, requireVersion }: Wish) {
  return writing(deps.db, async (store) => {
    const row = found(await findMailing(store, scope));
    requireVersion?.(versionOfMailing(row));
    const now = deps.now();
    const at = sendAt === undefined ? undefined : Date.parse(sendAt);
    const act: MailingAct = row.status === 'stopped' ? 'resume' : at === undefined ? 'send' : 'schedule';
    if (!applyToMailing(row.status, act).ok) throw new AppError('mailing_status_refused');
    const problem = at !== undefined && act === 'schedule' ? scheduleProblem(at, now) : undefined;
    if (problem) throw new AppError('invalid_request', { fields: [{ path: 'sendAt', code: problem }] });
    requireSendable(row);
    // Nobody could open the pages of an event that is a draft.
    if (found(await findEvent(store, scope.eventId)).status === 'draft') throw new AppError('event_phase_forbids');
    const people = await listAudience(store, { ...row, eventId: scope.eventId });
    if (!people.some((person) => addressOf(person) !== undefined)) throw new AppError('mailing_without_people');
    if (act === 'send' && !(await mayBeginNow(deps, store, scope))) throw new AppError('mailing_limit_reached');
    const begins = act === 'send' ? { startedAt: new Date(now), people: people.length, sendAt: null } : {};
    const changed = await changeMailing(store, scope, act, {
      ...{ authorId: actor.userId, updatedAt: new Date(now), ...begins },
      ...(act === 'schedule' && at !== undefined ? { sendAt: new Date(at) } : {}),
      ...(act === 'resume' ? { endedAt: null } : {}),
    });
    note({ status: found(changed).status, people: people.length });
    return viewOf(store, found(changed));
  });
}

/** Stops a mailing: one that waits is a draft again; of one under way the rest, and the mails that still wait, go. */
export function stopMailing(deps: Deps, scope: MailingScope) {
  return writing(deps.db, async (store) => {
    const { status } = found(await findMailing(store, scope));
    const act: MailingAct = status === 'scheduled' ? 'unschedule' : 'stop';
    const now = new Date(deps.now());
    // It goes on from the beginning, and skips whoever was written to.
    const changes = act === 'stop' ? { endedAt: now, reached: '' } : { sendAt: null };
    const changed = await changeMailing(store, scope, act, { ...changes, updatedAt: now });
    if (!changed) throw new AppError('mailing_status_refused');
    if (act === 'stop') note({ calledOff: await callOff(store, scope.mailingId) });
    note({ status: changed.status });
    return viewOf(store, changed);
  });
}
