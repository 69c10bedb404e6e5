import type { ScheduledMeeting, ScheduleView, StepView } from '@jumelage/contracts/schedules';
import type { Language } from '@jumelage/domain/language';
import { listedNameFor, writtenNameFor } from '@jumelage/domain/participant';
import { wordBreach, wordUnplaced } from '@jumelage/i18n/schedule-words';
import { ApiError } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useFill, useLanguage, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { useNamesOf } from './names.ts';
import type { Options, Swaps } from './queries.ts';
import type { Slot, Table } from './slots.ts';

function nameIn(meetings: readonly ScheduledMeeting[], participantId: unknown, language: Language): string | undefined {
  const person = meetings.flatMap((meeting) => meeting.participants).find(({ id }) => id === participantId);
  return person && listedNameFor(person.name, language);
}

const text = (fact: unknown) => (typeof fact === 'string' ? fact : undefined);
const texts = (fact: unknown) => (Array.isArray(fact) ? fact.filter((one) => typeof one === 'string') : []);

/** The most times or names in a reason: more would hide it. */
const mostNamed = 6;

type Breach = { readonly rule: string; readonly participantId: unknown };

/** Reads the broken rules from the facts of a refusal. */
export function breachesOf(error: unknown): Breach[] {
  const facts = error instanceof ApiError ? error.facts : undefined;
  if (typeof facts !== 'object' || facts === null || !('breaches' in facts) || !Array.isArray(facts.breaches))
    return [];
  return facts.breaches.flatMap((breach) =>
    typeof breach === 'object' && breach !== null && 'rule' in breach && typeof breach.rule === 'string'
      ? [{ rule: breach.rule, participantId: 'participantId' in breach ? breach.participantId : null }]
      : [],
  );
}

/**
 * Names places, times and interpreters of a session: a room apart from a table, the day beside the time where there are
 * several.
 */
export function usePlaceWording({ session }: Pick<ScheduleView, 'session'>, zone: string) {
  const t = useWords('schedules');
  const format = useFormat();
  const slots = new Map<string, Slot>(session.slots.map((slot) => [slot.id, slot]));
  const tables = new Map<string, Table>(session.tables.map((table) => [table.id, table]));
  const interpreters = new Map<string, string>(
    session.interpreters.map(({ id, name }) => [id, format.listedName(name)]),
  );
  const hasDays = new Set(session.slots.map(({ startsAt }) => format.date(startsAt, zone, 'day'))).size > 1;
  const placeName = ({ kind, number }: Table) => t(kind === 'room' ? 'room' : 'table', { n: number });
  const timeOf = (id: unknown) => {
    const slot = slots.get(String(id));
    return slot && `${hasDays ? `${format.date(slot.startsAt, zone, 'day')} ` : ''}${format.time(slot.startsAt, zone)}`;
  };
  const tableOf = (id: string | null) => {
    const table = tables.get(id ?? '');
    return table ? placeName(table) : '–';
  };
  return { placeName, timeOf, tableOf, interpreterOf: (id: string | null) => interpreters.get(id ?? '') };
}

/** Words the scheduler's answers, with the names of the people they concern. */
export function useScheduleWording({ meetings, session }: ScheduleView, zone: string) {
  const words = useTexts('schedules');
  const t = useWords('schedules');
  const language = useLanguage();
  const format = useFormat();
  const terms = useTerms();
  const { timeOf, interpreterOf } = usePlaceWording({ session }, zone);
  const namesOf = useNamesOf();
  const nameText = (fact: unknown) => (typeof fact === 'string' ? writtenNameFor(fact, language) : undefined);
  const meetingNames = (ids: readonly unknown[]) =>
    ids.flatMap((id) => meetings.filter((one) => one.id === id).map(namesOf)).slice(0, mostNamed);
  const breaches = (list: readonly Breach[]) => [
    ...new Set(
      list.map(({ rule, participantId }) =>
        wordBreach(rule, { words, language, name: nameIn(meetings, participantId, language) }),
      ),
    ),
  ];
  return {
    breaches,
    /** Says why a meeting cannot stand in a slot; undefined where it can. */
    refusal: ({ tableIds, breaches: broken }: Options[number]) =>
      tableIds.length > 0 ? undefined : broken.length > 0 ? breaches(broken).join(' ') : t('tableTaken'),
    /** Says why two meetings cannot change places; undefined where they can. */
    noSwap: ({ breaches: broken }: Swaps[number]) => (broken.length > 0 ? breaches(broken).join(' ') : undefined),
    unplaced: ({ unplaced }: ScheduledMeeting) =>
      unplaced
        ? wordUnplaced(unplaced.code, { words, language, name: nameText(unplaced.facts.participant) })
        : t('unplacedNew'),
    /** The facts that prove a reason, and what would help; empty where there are none. */
    details: ({ unplaced, participants }: ScheduledMeeting): string[] => {
      const facts = unplaced?.facts ?? {};
      const times = texts(facts.slotIds).flatMap((id) => timeOf(id) ?? []);
      const names = meetingNames(texts(facts.meetingIds));
      const time = timeOf(facts.helpSlotId) ?? '';
      const helps: Readonly<Record<string, string>> = {
        table: t('helpTable', { time }),
        room: t('helpRoom', { time }),
        zone_table: t('helpZone', { time }),
        interpreter: t('helpInterpreter', { time }),
        time: t('helpTime', { minutes: session.slotMinutes, name: nameText(facts.helpParticipant) ?? '', time }),
        another_meeting: t('helpMeeting', { names: meetingNames([facts.helpMeetingId]).join('') }),
      };
      const help = helps[text(facts.help) ?? ''];
      const able = texts(facts.interpreterIds).flatMap((id) => interpreterOf(id) ?? []);
      const [one, other] = participants.map(({ languages }) =>
        format.list(
          languages.map((spoken) => terms.language[spoken]),
          'disjunction',
        ),
      );
      const interpreting = !('interpreterIds' in facts)
        ? []
        : [
            t('wantedLanguages', { one: one ?? '', other: other ?? '' }),
            able.length > 0
              ? t('interpretersTaken', { names: format.list(able.slice(0, mostNamed)) })
              : t('interpretersNobody'),
          ];
      return [
        ...interpreting,
        ...(times.length > 0 ? [t('sharedSlots', { times: format.list(times.slice(0, mostNamed)) })] : []),
        ...(names.length > 0 ? [t('inTheWay', { names: format.list(names) })] : []),
        ...(help ? [help] : []),
      ];
    },
  };
}

/** Words a step, with the names and numbers of its facts. */
export function useStepWording({ meetings }: ScheduleView) {
  const { steps } = useTexts('schedules');
  const fill = useFill();
  const language = useLanguage();
  const namesOf = useNamesOf();
  return ({ act, facts }: StepView): string => {
    const namesIn = (id: unknown) =>
      meetings
        .filter((meeting) => meeting.id === id)
        .map(namesOf)
        .join('');
    const { name, table, first, second, meetingId, withId } = facts;
    const values = {
      names: namesIn(meetingId),
      others: namesIn(withId),
      who: typeof name === 'string' ? writtenNameFor(name, language) : (name ?? ''),
      table: table ?? '',
      first: first ?? '',
      second: second ?? '',
    };
    return fill(steps[act], values);
  };
}
