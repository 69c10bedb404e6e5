import type { Handlings } from '@jumelage/contracts/endpoints';
import { listSeatsOfParticipants } from '@jumelage/db/repositories/agendas';
import { type DealingRow, listDealings } from '@jumelage/db/repositories/dealings';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { listMarks } from '@jumelage/db/repositories/matches';
import { findProfile, profilesById } from '@jumelage/db/repositories/organisations';
import { listOutcomesOf } from '@jumelage/db/repositories/outcomes';
import { reading, type Store } from '@jumelage/db/store';
import { asksForDiligence, type Dealing, lastContact, nextAct } from '@jumelage/domain/deal';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { pipelineMarks } from '@jumelage/domain/match';
import { isShownTo } from '@jumelage/domain/side';
import { toInstant } from '@jumelage/domain/time';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { MemberScope } from '../../http/policy.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import { placesToMeet } from './find-places.ts';
import type { Kept } from './pool/pool.ts';
import { toMoneyViews } from './views.ts';

type OrganisationId = Id<'organisation'>;
type Pipeline = Handlings['GET /api/organisations/:organisationId/pipeline']['response'];
type Item = Pipeline['items'][number];
type OwnDealing = Dealing & { readonly event: DealingRow['event']; readonly isMine: boolean };

/**
 * Collects what happened between an organisation's people and each other organisation. What somebody reported is theirs:
 * of reports, a reader sees their own.
 */
async function dealingsOf(
  store: Store,
  organisationId: OrganisationId,
  userId: Id<'user'>,
): Promise<Map<OrganisationId, OwnDealing[]>> {
  const rows = await listDealings(store, organisationId);
  const seats = await listSeatsOfParticipants(store, [...new Set(rows.map(({ ownId }) => ownId))]);
  const seatOf = new Map(seats.map((seat) => [seat.meeting.id, seat]));
  const mine = new Set(rows.filter((row) => row.userId === userId).map(({ ownId }) => ownId));
  const outcomes = await listOutcomesOf(store, [...mine]);
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.meetingId, outcome]));
  const dealings = rows.map(({ otherId, ownId, request, meeting, event, sentByUs }): [OrganisationId, OwnDealing] => {
    const seat = meeting && seatOf.get(meeting.id);
    const outcome = meeting && outcomeOf.get(meeting.id);
    return [
      otherId,
      {
        status: request.status,
        sentByUs,
        createdAt: request.createdAt.getTime(),
        answeredAt: request.answeredAt?.getTime() ?? null,
        expiresAt: request.expiresAt.getTime(),
        opensAt: toInstant(`${event.startsOn}T00:00`, event.zone) ?? 0,
        event,
        isMine: mine.has(ownId),
        meeting: meeting && {
          status: meeting.status,
          startsAt: seat?.startsAt.getTime() ?? null,
          endsAt: seat?.endsAt.getTime() ?? null,
          isToReport: mine.has(ownId) && !outcome && isPermitted('report', event.status),
          step: outcome?.nextStep ?? 'none',
          steppedAt: outcome?.updatedAt.getTime() ?? null,
        },
      },
    ];
  });
  const grouped = Map.groupBy(dealings, ([otherId]) => otherId);
  return new Map([...grouped].map(([otherId, some]) => [otherId, some.map(([, dealing]) => dealing)]));
}

const instantOf = (at: number) => new Date(at).toISOString();

/** Describes what last happened with an organisation, and what comes next. */
function toSteps(
  dealings: readonly OwnDealing[],
  mark: Parameters<typeof asksForDiligence>[0],
  now: number,
): Pick<Item, 'lastContact' | 'next' | 'asksForDiligence'> {
  const last = lastContact(dealings, now);
  const next = nextAct(dealings, now);
  const step = nextAct(
    dealings.filter(({ meeting }) => meeting && meeting.step !== 'none'),
    now,
  )?.dealing.meeting?.step;
  return {
    lastContact: last ? { kind: last.kind, at: instantOf(last.at) } : null,
    next: next
      ? {
          act: next.act,
          at: instantOf(next.at),
          eventId: next.dealing.event.id,
          eventName: next.dealing.event.name,
          zone: next.dealing.event.zone,
          isMine: next.dealing.isMine,
          step: next.act === 'step' ? (next.dealing.meeting?.step ?? null) : null,
        }
      : null,
    asksForDiligence: asksForDiligence(mark, step) ? (step ?? null) : null,
  };
}

/**
 * Lists all that an organisation took further than a suggestion, the newest first, each with what last happened and what
 * comes next; profiles that were withdrawn, or are not shown to the reader any more, are left out.
 */
export async function listPipeline(
  { deps, keep }: { readonly deps: Deps; readonly keep: () => Promise<Kept> },
  { organisationId, reader, actor }: MemberScope,
  language: Language,
): Promise<Pipeline> {
  const store = reading(deps.db);
  const own = found(await findProfile(store, organisationId));
  const marks = (await listMarks(store, organisationId))
    .flatMap((one) => {
      const mark = pipelineMarks.find((name) => name === one.mark);
      return mark ? [{ ...one, mark }] : [];
    })
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const now = deps.now();
  const profiles = (
    await profilesById(
      store,
      marks.map((one) => one.otherId),
    )
  ).filter(({ row }) => row.status === 'published' && isShownTo(row, reader));
  const byId = new Map(profiles.map((profile) => [profile.row.id, profile]));
  const rows = profiles.map(({ row }) => row);
  const knows = await knownTo(store, { userId: actor.userId, seesAll: reader.seesAll }, rows, now);
  const asking = { now, reader, userId: actor.userId };
  const places = await placesToMeet(store, own.row, [...byId.keys()], asking);
  const dealings = await dealingsOf(store, organisationId, actor.userId);
  const { pool } = await keep();
  const items = marks.flatMap(({ otherId, mark, note, answeredStep, createdAt }): Item[] => {
    const profile = byId.get(otherId);
    if (!profile) return [];
    const explained = pool.explain(organisationId, otherId, now);
    return [
      {
        organisation: toOrganisationCard(profile, { language, knows }),
        ...toMoneyViews(profile),
        mark,
        note,
        score: 'excludedBy' in explained ? null : explained.score,
        markedAt: createdAt.toISOString(),
        meetAt: knows(profile.row) ? (places.get(otherId) ?? []) : [],
        ...toSteps(dealings.get(otherId) ?? [], { mark, answeredStep }, now),
      },
    ];
  });
  return { items };
}
