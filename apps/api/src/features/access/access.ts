import { findEventTies, findParticipantTies } from '@jumelage/db/repositories/access';
import { findSide } from '@jumelage/db/repositories/sides';
import { reading } from '@jumelage/db/store';
import { hidesPeople, isPermitted } from '@jumelage/domain/event';
import { type Id, isId } from '@jumelage/domain/ids';
import { takesPart } from '@jumelage/domain/participant';
import {
  type PolicyRow,
  platformRelations,
  policyTable,
  type Relation,
  type Resource,
  refusalOf,
} from '@jumelage/domain/permission';
import { stranger } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Actor, Named, PolicyCheck, Scopes } from '../../http/policy.ts';

/** The relations of a caller to what a request names, and what of it the handler receives. */
type Ties = { readonly relations: readonly Relation[]; readonly actsFor?: boolean; readonly facts?: object };

const asUser = (actor: Actor | undefined): readonly Relation[] => (actor ? ['visitor', 'user'] : ['visitor']);

/**
 * Makes the check of policies. It finds the relations with at most one statement (one more for staff who act for a
 * participant) and decides by the table; nothing else mints proven scopes.
 */
export function policyCheck(deps: Deps): PolicyCheck {
  const store = reading(deps.db);

  const tiesTo: { readonly [R in Resource]: (actor: Actor | undefined, named: Named) => Promise<Ties> } = {
    none: async (actor) => ({ relations: asUser(actor) }),
    platform: async (actor) => ({
      relations: [...asUser(actor), ...(actor ? platformRelations(actor) : [])],
    }),
    organisation: async (actor, { params }) => {
      const organisationId = params.organisationId as Id<'organisation'>;
      const side = actor && (await findSide(store, actor));
      const role = side?.roleIn(organisationId);
      return {
        relations: [...asUser(actor), ...(role ? [role] : [])],
        facts: { organisationId, role, reader: side?.reader ?? stranger },
      };
    },
    event: async (actor, { params, actsFor }) => {
      const eventId = params.eventId as Id<'event'>;
      const ties = await findEventTies(store, eventId, actor?.userId);
      if (!ties) throw new AppError('not_found');
      const organises = ties.organises || actor?.isAdmin === true;
      // A draft is hidden from all but its organisers: absent and hidden look the same.
      if (!organises && !isPermitted('see', ties.status)) throw new AppError('not_found');
      // A former organiser must not do in their own name what they meant to do in another's.
      if (actsFor !== undefined && !organises) throw new AppError(actor ? 'not_allowed' : 'sign_in_required');
      const acting = actsFor !== undefined;
      const seat = acting ? await actedFor(eventId, actsFor) : ties.participant;
      // After the day on which people are hidden nobody takes part any more; organisers keep what the event left until
      // it is erased.
      const isHidden = hidesPeople(ties, deps.now());
      const participant = seat && takesPart(seat.status) && !isHidden ? seat : undefined;
      const held: readonly Relation[] = [
        ...asUser(actor),
        ...(participant ? (['participant'] as const) : []),
        ...(ties.organises ? (['organiser'] as const) : []),
        ...(actor?.isAdmin ? (['admin'] as const) : []),
      ];
      return {
        relations: held,
        actsFor: acting,
        facts: { eventId, eventStatus: ties.status, organises, participant, actsFor: acting },
      };
    },
  };

  async function actedFor(eventId: Id<'event'>, participantId: string) {
    const seat = isId('participant', participantId)
      ? await findParticipantTies(store, eventId, participantId)
      : undefined;
    if (!seat || !takesPart(seat.status)) throw new AppError('not_found');
    if (seat.refusesDelegation) throw new AppError('delegation_refused');
    return seat;
  }

  return async (policy, actor, named) => {
    const row: PolicyRow = policyTable[policy];
    // Nothing is looked up for a visitor where only somebody signed in could be let in.
    if (!actor && !row.open) throw new AppError('sign_in_required');
    const { relations, actsFor, facts } = await tiesTo[row.resource](actor, named);
    const refusal = refusalOf(policy, {
      relations,
      strong: actor?.signIn.strong === true,
      actsFor: actsFor === true,
      demand: deps.config.secondFactor,
    });
    if (refusal) throw new AppError(refusal);
    return { actor, ...facts } as unknown as Scopes[typeof policy];
  };
}
