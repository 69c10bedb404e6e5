import { findEventTies, findMembership, organisesAny } from '@jumelage/db/repositories/access';
import { reading } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../deps.ts';
import { AppError } from '../http/app-error.ts';
import type { Actor, MemberScope, OrganiserScope, ParticipantScope, PolicyChecks, StaffScope, VisibleScope } from '../http/policy.ts';

/** Statuses with which one takes part: a refused or withdrawn person sees an event as anyone does. */
const takingPart = new Set(['registered', 'admitted']);

/** Decides every policy with at most one statement; the only place that mints proven scopes. */
export function policyChecks(deps: Deps): PolicyChecks {
  const store = reading(deps.db);

  async function eventTies(actor: Actor | undefined, params: Readonly<Record<string, unknown>>) {
    const eventId = params.eventId as Id<'event'>;
    const ties = await findEventTies(store, eventId, actor?.userId);
    if (!ties) throw new AppError('not_found');
    const organises = ties.organises || actor?.isAdmin === true;
    // A draft is hidden from all but its organisers: absent and hidden look the same.
    if (!organises && !isPermitted('see', ties.status)) throw new AppError('not_found');
    return { eventId, eventStatus: ties.status, organises, participant: ties.participant };
  }

  return {
    public: async (actor) => ({ actor }),
    demo: async (actor) => {
      if (!deps.config.demo) throw new AppError('demo_only');
      return { actor };
    },
    user: async (actor) => ({ actor: signedIn(actor) }),
    member: async (actor, params) => {
      const user = signedIn(actor);
      const organisationId = params.organisationId as Id<'organisation'>;
      const membership = await findMembership(store, organisationId, user.userId);
      if (!membership) throw new AppError('not_found');
      return { actor: user, organisationId, role: membership.role } as MemberScope;
    },
    visible: async (actor, params) => {
      const { eventId, eventStatus, organises } = await eventTies(actor, params);
      return { actor, eventId, eventStatus, organises } as VisibleScope;
    },
    participant: async (actor, params) => {
      const user = signedIn(actor);
      const { participant, ...ties } = await eventTies(user, params);
      const active = participant && takingPart.has(participant.status) ? participant : undefined;
      if (!active && !ties.organises) throw new AppError('not_allowed');
      return { actor: user, ...ties, participant: active } as ParticipantScope;
    },
    organiser: async (actor, params) => {
      const user = signedIn(actor);
      const { eventId, eventStatus, organises } = await eventTies(user, params);
      if (!organises) throw new AppError('not_allowed');
      return { actor: user, eventId, eventStatus } as OrganiserScope;
    },
    staff: async (actor) => {
      const user = signedIn(actor);
      if (!user.isAdmin && !(await organisesAny(store, user.userId))) throw new AppError('not_allowed');
      return { actor: user } as StaffScope;
    },
  };
}

function signedIn(actor: Actor | undefined): Actor {
  if (!actor) throw new AppError('sign_in_required');
  return actor;
}
