import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { readWhole } from '@jumelage/domain/numbers';
import type { Input, Response } from '../../lib/api.ts';

export type EventView = Response<'GET /api/events/:eventId'>;
export type Session = EventView['sessions'][number];
export type Place = Input<'PUT /api/events/:eventId/sessions/:sessionId/places'>['body']['places'][number];
export type InterpreterBody =
  Input<'PUT /api/events/:eventId/sessions/:sessionId/interpreters'>['body']['interpreters'][number];
/** An interpreter as the editor holds it: new ones have a key before they have an id. */
export type InterpreterDraft = {
  readonly key: string;
  readonly id?: Id<'interpreter'>;
  readonly family: string;
  readonly given: string;
  readonly hanzi: string;
  readonly languages: readonly SpokenLanguage[];
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
  return session.tables.map(({ id, kind, label, zone, link, boothOf, closedSlots }) => ({
    id,
    kind,
    label,
    zone,
    link,
    boothOf: boothOf?.id ?? null,
    closedSlots: slotsOf(session, closedSlots),
  }));
}

/**
 * Updates a stored draft of places to the session of today: its places, in its order, closed only in slots that exist.
 */
export function placesAgain(stored: readonly Place[], session: Session): Place[] {
  const known = new Map(stored.map((place) => [place.id, place]));
  return placesOf(session).map((place) => ({
    ...place,
    ...known.get(place.id),
    closedSlots: slotsOf(session, known.get(place.id)?.closedSlots ?? place.closedSlots),
  }));
}

export function interpretersOf(session: Session): InterpreterDraft[] {
  return session.interpreters.map(({ id, name, languages, awaySlots }) => ({
    key: id,
    id,
    family: name.family,
    given: name.given,
    hanzi: name.hanzi ?? '',
    languages,
    awaySlots: slotsOf(session, awaySlots),
  }));
}

/**
 * Updates a stored draft of interpreters: without the slots that are gone, and from the older shape with a pair of
 * languages.
 */
export function interpretersAgain(
  stored: readonly (InterpreterDraft | PairDraft)[],
  session: Session,
): InterpreterDraft[] {
  return stored.map((one) => {
    const draft = 'languages' in one ? one : withLanguages(one);
    return { ...draft, awaySlots: slotsOf(session, draft.awaySlots) };
  });
}

/** An interpreter in drafts that browsers stored before interpreters had a list of languages. */
type PairDraft = Omit<InterpreterDraft, 'languages'> & {
  readonly first: SpokenLanguage;
  readonly second: SpokenLanguage;
};
const withLanguages = ({ first, second, ...rest }: PairDraft): InterpreterDraft => ({
  ...rest,
  languages: [first, second],
});

export function toInterpreterBody({ key: _, family, given, hanzi, ...rest }: InterpreterDraft): InterpreterBody {
  return {
    ...rest,
    name: { family, given, ...(hanzi.trim() ? { hanzi } : {}) },
    languages: [...rest.languages],
    awaySlots: [...rest.awaySlots],
  };
}

/** Begins an interpreter with the languages of the one before, else French and Chinese. */
export function newInterpreter(key: string, before: InterpreterDraft | undefined): InterpreterDraft {
  return { key, family: '', given: '', hanzi: '', languages: before?.languages ?? ['fr', 'zh'], awaySlots: [] };
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

/** Reads the fields as rules; undefined while one of them holds no number. */
export function toRules({ guaranteedBreak, mostMeetings, leastMeetings, from, to }: RulesDraft): Rules | undefined {
  const [breaks, most, least] = [guaranteedBreak, mostMeetings, leastMeetings].map((text) =>
    readWhole(text, { least: 0, most: 400 }),
  );
  if (!breaks || !most || !least || 'problem' in breaks || 'problem' in most || 'problem' in least) return undefined;
  if (breaks.value === null || least.value === null) return undefined;
  return {
    guaranteedBreak: breaks.value,
    mostMeetings: most.value,
    leastMeetings: least.value,
    remoteHours: { from, to },
  };
}

function slotsOf({ slots }: Session, chosen: readonly Id<'slot'>[]): Id<'slot'>[] {
  return slots.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
}

/** Tells whether two drafts are equal. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
