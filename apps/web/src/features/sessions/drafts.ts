import type { Id } from '@jumelage/domain/ids';
import { type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import type { Input, Response } from '../../lib/api.ts';

export type EventView = Response<'GET /api/events/:eventId'>;
export type Session = EventView['sessions'][number];
export type Place = Input<'PUT /api/events/:eventId/sessions/:sessionId/places'>['body']['places'][number];
export type InterpreterBody = Input<'PUT /api/events/:eventId/sessions/:sessionId/interpreters'>['body']['interpreters'][number];
/** An interpreter as the editor holds it: new ones have a key before they have an id. */
export type InterpreterDraft = {
  readonly key: string;
  readonly id?: Id<'interpreter'>;
  readonly family: string;
  readonly given: string;
  readonly hanzi: string;
  readonly first: SpokenLanguage;
  readonly second: SpokenLanguage;
  readonly awaySlots: readonly Id<'slot'>[];
};
export type Rules = Session['rules'];
/** Rules as the fields hold them: what is being typed need not be a number yet. */
export type RulesDraft = {
  readonly guaranteedBreak: string;
  readonly mostMeetings: string;
  readonly leastMeetings: string;
  readonly from: string;
  readonly to: string;
};

export function placesOf(session: Session): Place[] {
  return session.tables.map(({ id, kind, label, zone, boothOf, closedSlots }) => ({
    id,
    kind,
    label,
    zone,
    boothOf: boothOf?.id ?? null,
    closedSlots: slotsOf(session, closedSlots),
  }));
}

/** A kept draft of places, brought up to what the session has become: its places, in its order, closed only in slots that there are. */
export function placesAgain(kept: readonly Place[], session: Session): Place[] {
  const known = new Map(kept.map((place) => [place.id, place]));
  return placesOf(session).map((place) => ({
    ...place,
    ...known.get(place.id),
    closedSlots: slotsOf(session, known.get(place.id)?.closedSlots ?? place.closedSlots),
  }));
}

export function interpretersOf(session: Session): InterpreterDraft[] {
  return session.interpreters.map(({ id, name, first, second, awaySlots }) => ({
    key: id,
    id,
    family: name.family,
    given: name.given,
    hanzi: name.hanzi ?? '',
    first,
    second,
    awaySlots: slotsOf(session, awaySlots),
  }));
}

/** A kept draft of interpreters without the slots that are gone. */
export function interpretersAgain(kept: readonly InterpreterDraft[], session: Session): InterpreterDraft[] {
  return kept.map((one) => ({ ...one, awaySlots: slotsOf(session, one.awaySlots) }));
}

export function toInterpreterBody({ key: _, family, given, hanzi, ...rest }: InterpreterDraft): InterpreterBody {
  return { ...rest, name: { family, given, ...(hanzi.trim() ? { hanzi } : {}) }, awaySlots: [...rest.awaySlots] };
}

/** A new interpreter: of the pair that the one before has, else between French and Chinese. */
export function newInterpreter(key: string, before: InterpreterDraft | undefined): InterpreterDraft {
  const { first, second } = before ?? { first: 'fr', second: 'zh' };
  return { key, family: '', given: '', hanzi: '', first, second, awaySlots: [] };
}

/** With another first or second language; the other one gives way where both would be the same. */
export function withLanguage(one: InterpreterDraft, side: 'first' | 'second', language: SpokenLanguage): InterpreterDraft {
  const other = side === 'first' ? 'second' : 'first';
  const free = one[other] === language ? one[side] : one[other];
  const elsewhere = free === language ? (spokenLanguages.find((any) => any !== language) ?? free) : free;
  return { ...one, [side]: language, [other]: elsewhere };
}

export function rulesOf({ rules }: Session): RulesDraft {
  const { guaranteedBreak, mostMeetings, leastMeetings, remoteHours } = rules;
  return {
    guaranteedBreak: `${guaranteedBreak}`,
    mostMeetings: mostMeetings === null ? '' : `${mostMeetings}`,
    leastMeetings: `${leastMeetings}`,
    ...remoteHours,
  };
}

export function toRules({ guaranteedBreak, mostMeetings, leastMeetings, from, to }: RulesDraft): Rules {
  const most = mostMeetings.trim();
  return {
    guaranteedBreak: Number(guaranteedBreak),
    mostMeetings: most === '' ? null : Number(most),
    leastMeetings: Number(leastMeetings),
    remoteHours: { from, to },
  };
}

function slotsOf({ slots }: Session, chosen: readonly Id<'slot'>[]): Id<'slot'>[] {
  return slots.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
}

/** Whether two drafts say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
