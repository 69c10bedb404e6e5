import type { Handlings } from '@jumelage/contracts/endpoints';
import { followDeclarations } from '@jumelage/db/repositories/import-profiles';
import { declareShownAbroad } from '@jumelage/db/repositories/participant-lists';
import { writing } from '@jumelage/db/store';
import { noticeVersions } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import { hour } from '@jumelage/domain/time';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';

/**
 * Records an organiser's declaration beside its act: what the people agreed to, and how many; how and when, where the
 * organiser says so.
 */
export function noteDeclaration({
  people,
  agreedOn,
}: {
  readonly people: number;
  readonly agreedOn?: string | undefined;
}): void {
  note({ notice: noticeVersions.other_side, people, ...(agreedOn ? { agreedOn } : {}) });
}

/** Nobody agreed on a day that has begun nowhere yet: the first to begin it are 14 hours before UTC. */
const earliestZone = 14 * hour;

/** Refuses the day of an agreement that is still to come. */
export function requirePastDay(deps: Pick<Deps, 'now'>, agreedOn: string | undefined): void {
  const latest = new Date(deps.now() + earliestZone).toISOString().slice(0, 10);
  if (agreedOn && agreedOn > latest)
    throw new AppError('invalid_request', { fields: [{ path: 'agreedOn', code: 'too_late' }] });
}

type Handling = Handlings['PUT /api/events/:eventId/participants/agreement'];

/**
 * Declares for people without an account that they agreed to be shown to the other country, as an import does, or
 * withdraws that. People with an account decide themselves, and are skipped. A day still to come is refused.
 */
export async function declareAgreement(
  deps: Deps,
  eventId: Id<'event'>,
  { shownAbroad, participantIds, agreedOn }: Handling['body'],
): Promise<Handling['response']> {
  requirePastDay(deps, agreedOn);
  return writing(deps.db, async (tx) => {
    const { organisationIds, ...done } = await declareShownAbroad(tx, { eventId, shownAbroad, ids: participantIds });
    await followDeclarations(tx, organisationIds, new Date(deps.now()));
    if (shownAbroad) noteDeclaration({ people: done.changed.length, agreedOn });
    else note({ people: done.changed.length });
    return done;
  });
}
