import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { attendeesOf } from '@jumelage/domain/placed-meeting';
import { requestPriorities } from '@jumelage/domain/request';
import { byBlock, interpreterNeeds } from '@jumelage/domain/session';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { useNamesOf } from './names.ts';
import { type SessionRef, type Terms, useTerms as useMeetingTerms } from './queries.ts';

type TermsFormProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  readonly meeting: ScheduledMeeting;
};

const needs = { auto: 'needAuto', needed: 'needNeeded', not_needed: 'needNotNeeded' } as const;

/** Draws what one meeting needs beyond a slot in which its people are free; each choice is saved at once. */
export function TermsForm({ schedule, session, meeting }: TermsFormProps) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { listedName } = useFormat();
  const terms = useTerms();
  const save = useMeetingTerms(session, meeting.id);
  const change = (body: Terms) =>
    save.mutate(body, { onSuccess: () => toast(t('termsSaved', { names: namesOf(meeting) })) });
  const blocks = byBlock(schedule.session.slots).map(({ block }) => block);
  const zones = [...new Set(schedule.session.tables.flatMap(({ zone }) => zone ?? []))];
  const own = new Set(meeting.participants.map(({ organisation }) => organisation.id));
  const there = new Set(meeting.participants.map(({ id }) => id));
  const everyone = schedule.meetings.flatMap(({ participants, colleague }) => attendeesOf(participants, colleague));
  const colleagues = [
    ...new Map(
      everyone.filter(({ id, organisation }) => own.has(organisation.id) && !there.has(id)).map((one) => [one.id, one]),
    ).values(),
  ];
  // Meetings that have to come after this one, also through others, cannot come before it.
  const before = new Map(schedule.meetings.map(({ id, afterId }) => [id, afterId]));
  const waitsForThis = (id: ScheduledMeeting['id']) => {
    const seen = new Set<string>();
    for (let at: ScheduledMeeting['id'] | null | undefined = id; at && !seen.has(at); at = before.get(at)) {
      if (at === meeting.id || !before.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  const others = schedule.meetings.filter(
    ({ id, participants }) => !waitsForThis(id) && participants.some((person) => there.has(person.id)),
  );
  return (
    <details>
      <summary className="min-h-9 py-1 font-medium text-azure">{t('terms')}</summary>
      <div className="grid gap-3 pt-2 sm:grid-cols-2">
        <Select
          label={t('priority')}
          value={meeting.priority}
          options={requestPriorities.map((value) => ({ value, label: terms.requestPriority[value] }))}
          onValue={(priority) => change({ priority })}
        />
        <Select
          label={t('interpreterColumn')}
          value={meeting.interpreter}
          options={interpreterNeeds.map((value) => ({ value, label: t(needs[value]) }))}
          onValue={(interpreter) => change({ interpreter })}
        />
        {blocks.length > 1 && (
          <Select
            label={t('onlyBlock')}
            value={meeting.onlyBlock === null ? '' : String(meeting.onlyBlock)}
            emptyLabel={t('anywhere')}
            onEmpty={() => change({ onlyBlock: null })}
            options={blocks.map((block) => ({ value: String(block), label: t('block', { n: block + 1 }) }))}
            onValue={(block) => change({ onlyBlock: Number(block) })}
          />
        )}
        {zones.length > 0 && (
          <Select
            label={t('onlyZone')}
            value={meeting.onlyZone ?? ''}
            emptyLabel={t('anywhere')}
            onEmpty={() => change({ onlyZone: null })}
            options={zones.map((zone) => ({ value: zone, label: zone }))}
            onValue={(onlyZone) => change({ onlyZone })}
          />
        )}
        {others.length > 0 && (
          <Select
            label={t('afterMeeting')}
            value={meeting.afterId ?? ''}
            emptyLabel={t('anywhere')}
            onEmpty={() => change({ afterId: null })}
            options={others.map((one) => ({ value: one.id, label: namesOf(one) }))}
            onValue={(afterId) => change({ afterId })}
          />
        )}
        {(colleagues.length > 0 || meeting.colleague) && (
          <Select
            label={t('colleague')}
            value={meeting.colleague?.id ?? ''}
            emptyLabel={t('nobody')}
            onEmpty={() => change({ colleagueId: null })}
            options={colleagues.map(({ id, name }) => ({ value: id, label: listedName(name) }))}
            onValue={(colleagueId) => change({ colleagueId })}
          />
        )}
      </div>
      <ProblemAlert error={save.error} />
    </details>
  );
}
