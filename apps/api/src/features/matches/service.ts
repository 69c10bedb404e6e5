import type { MatchView } from '@jumelage/contracts/matches';
import { listMarks, putMark, removeMark } from '@jumelage/db/repositories/match-marks';
import { countInboxes, listMeetable, listRequestsBetween } from '@jumelage/db/repositories/meeting-places';
import { findProfile, loadProfiles } from '@jumelage/db/repositories/organisations';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { MatchMark, OrganisationKind, Sector } from '@jumelage/domain/organisation';
import { requestStatusAt } from '@jumelage/domain/request';
import type { Suggestion } from '@jumelage/matching/recommend';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { toCard } from '../organisations/views.ts';
import type { MatchPool } from './pool.ts';

type OrganisationId = Id<'organisation'>;
type Pair = { readonly organisationId: OrganisationId; readonly otherId: OrganisationId };

type Asking = {
  readonly limit: number;
  readonly offset: number;
  readonly scope: 'other_side' | 'all';
  readonly sector?: Sector | undefined;
  readonly kind?: OrganisationKind | undefined;
  readonly mark?: MatchMark | undefined;
  readonly language: Language;
};

/** Suggested matches with their reasons; what was hidden is left out, or shown alone where `mark` asks for it. A fixed number of statements, whatever the length. */
export async function listMatches(deps: Deps, pool: MatchPool, organisationId: OrganisationId, asking: Asking) {
  const store = reading(deps.db);
  const now = deps.now();
  const marks = await listMarks(store, organisationId);
  const inboxes = await countInboxes(store, new Date(now));
  const marked = marks.filter((one) => one.mark === asking.mark);
  const hidden = new Set<string>(marks.flatMap((one) => (one.mark === 'hidden' ? [one.otherId] : [])));
  const { answer, isPublished } = await pool.use(organisationId, (members): { items: readonly Suggestion[]; total: number } => {
    if (asking.mark) {
      const items = marked.flatMap(({ otherId }) => {
        const explained = members.explain(organisationId, otherId, now);
        return 'excludedBy' in explained ? [] : [explained];
      });
      return { items: items.slice(asking.offset, asking.offset + asking.limit), total: items.length };
    }
    return members.suggest(organisationId, {
      now,
      limit: asking.limit,
      offset: asking.offset,
      exclude: hidden,
      countries: asking.scope,
      sector: asking.sector,
      kinds: asking.kind && [asking.kind],
      inboxOf: (id) => inboxes.get(id as OrganisationId) ?? 0,
    });
  });
  const items = await toMatchViews(deps, store, { organisationId, suggestions: answer.items, marks, language: asking.language });
  return { items, total: answer.total, profilePublished: isPublished };
}

/** How well another organisation suits, or what keeps the two apart. */
export async function explainMatch(deps: Deps, pool: MatchPool, { organisationId, otherId, language }: Pair & { language: Language }) {
  await checkOther(deps, { organisationId, otherId });
  const { answer } = await pool.use(organisationId, (members) => members.explain(organisationId, otherId, deps.now()));
  if ('excludedBy' in answer) return { match: null, excludedBy: answer.excludedBy };
  const store = reading(deps.db);
  const marks = await listMarks(store, organisationId);
  const [match] = await toMatchViews(deps, store, { organisationId, suggestions: [answer], marks, language });
  return { match: match ?? null, excludedBy: null };
}

/** Hides or shortlists another organisation, with a note that nobody else sees. */
export async function setMark(deps: Deps, pair: Pair, { mark, note }: { mark: MatchMark; note?: string | undefined }): Promise<undefined> {
  await checkOther(deps, pair);
  await writing(deps.db, (store) => putMark(store, pair, { mark, note, now: new Date(deps.now()) }));
  return undefined;
}

export async function clearMark(deps: Deps, pair: Pair): Promise<undefined> {
  await writing(deps.db, (store) => removeMark(store, pair));
  return undefined;
}

async function checkOther(deps: Deps, { organisationId, otherId }: Pair): Promise<void> {
  if (organisationId === otherId) throw new AppError('match_with_itself');
  const other = found(await findProfile(reading(deps.db), otherId));
  if (other.organisation.status !== 'published') throw new AppError('not_found');
}

type Viewing = {
  readonly organisationId: OrganisationId;
  readonly suggestions: readonly Suggestion[];
  readonly marks: Awaited<ReturnType<typeof listMarks>>;
  readonly language: Language;
};

async function toMatchViews(deps: Deps, store: Store, { organisationId, suggestions, marks, language }: Viewing): Promise<MatchView[]> {
  const profiles = await loadProfiles(
    store,
    suggestions.map((one) => one.id as OrganisationId),
  );
  const byId = new Map(profiles.map((profile) => [profile.organisation.id as string, profile]));
  const meetAt = await meetingPlaces(
    deps,
    store,
    organisationId,
    profiles.map((profile) => profile.organisation.id),
  );
  const markOf = new Map(marks.map((one) => [one.otherId as string, one]));
  return suggestions.flatMap(({ id, score, forward, backward, reasons }) => {
    const profile = byId.get(id);
    if (!profile) return [];
    const mark = markOf.get(id);
    return [
      {
        organisation: toCard(profile, language),
        score,
        ours: forward,
        theirs: backward,
        reasons: reasons as unknown as MatchView['reasons'],
        mark: mark?.mark ?? null,
        note: mark?.note ?? null,
        meetAt: meetAt(profile.organisation.id),
      },
    ];
  });
}

/** Where we could meet each of the others: events that both attend, with the newest request between each two people. Two statements. */
async function meetingPlaces(deps: Deps, store: Store, organisationId: OrganisationId, others: readonly OrganisationId[]) {
  const people = await listMeetable(store, [organisationId, ...others]);
  const ours = people.filter((person) => person.organisationId === organisationId);
  const ourIds = new Set(ours.map((person) => person.id));
  const ourEvents = new Set(ours.map((person) => person.eventId));
  const theirs = people.filter((person) => person.organisationId !== organisationId && ourEvents.has(person.eventId));
  const requests = await listRequestsBetween(
    store,
    [...ourIds],
    theirs.map((person) => person.id),
  );
  const now = deps.now();
  const newest = new Map(requests.map((request) => [ourIds.has(request.fromId) ? request.toId : request.fromId, request]));
  return (otherId: OrganisationId): MatchView['meetAt'] => {
    const byEvent = Map.groupBy(
      theirs.filter((person) => person.organisationId === otherId),
      (person) => person.eventId,
    );
    return [...byEvent].map(([eventId, some]) => ({
      eventId,
      eventName: some[0]?.eventName ?? {},
      participants: some.map(({ id, family, given, hanzi }) => {
        const request = newest.get(id);
        const status = request && requestStatusAt({ status: request.status, expiresAt: request.expiresAt.getTime() }, now);
        return {
          id,
          name: { family, given, hanzi: hanzi ?? undefined },
          request: request && status ? { id: request.id, status, sentByUs: ourIds.has(request.fromId) } : null,
        };
      }),
    }));
  };
}
