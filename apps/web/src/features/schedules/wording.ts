import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { displayName } from '@jumelage/domain/participant';
import { wordBreach, wordUnplaced } from '@jumelage/i18n/schedule-words';
import { ApiError } from '../../lib/api.ts';
import { useLanguage, useTexts, useWords } from '../../lib/i18n.tsx';
import type { Options } from './queries.ts';

/** Both people of a meeting. Example: `DELMAS Sophie – ZHANG Wei 张伟`. */
export function namesOf(meeting: ScheduledMeeting): string {
  return meeting.participants.map(({ name }) => displayName(name)).join(' – ');
}

function nameIn(meetings: readonly ScheduledMeeting[], participantId: unknown): string | undefined {
  const person = meetings.flatMap((meeting) => meeting.participants).find(({ id }) => id === participantId);
  return person && displayName(person.name);
}

const text = (fact: unknown) => (typeof fact === 'string' ? fact : undefined);

type Breach = { readonly rule: string; readonly participantId: unknown };

/** The broken rules that a refusal names. */
export function breachesOf(error: unknown): Breach[] {
  const facts = error instanceof ApiError ? error.facts : undefined;
  if (typeof facts !== 'object' || facts === null || !('breaches' in facts) || !Array.isArray(facts.breaches)) return [];
  return facts.breaches.flatMap((breach) =>
    typeof breach === 'object' && breach !== null && 'rule' in breach && typeof breach.rule === 'string'
      ? [{ rule: breach.rule, participantId: 'participantId' in breach ? breach.participantId : null }]
      : [],
  );
}

/** Words the scheduler's answers, with the names of the people they concern. */
export function useScheduleWording({ meetings }: ScheduleView) {
  const words = useTexts('schedules');
  const t = useWords('schedules');
  const language = useLanguage();
  const breaches = (list: readonly Breach[]) => [
    ...new Set(list.map(({ rule, participantId }) => wordBreach(rule, { words, language, name: nameIn(meetings, participantId) }))),
  ];
  return {
    breaches,
    /** Why a meeting cannot stand in a slot; undefined where it can. */
    refusal: ({ tableIds, breaches: broken }: Options[number]) =>
      tableIds.length > 0 ? undefined : broken.length > 0 ? breaches(broken).join(' ') : t('tableTaken'),
    unplaced: ({ unplaced }: ScheduledMeeting) =>
      unplaced ? wordUnplaced(unplaced.code, { words, language, name: text(unplaced.facts.participant) }) : t('unplacedNew'),
  };
}
