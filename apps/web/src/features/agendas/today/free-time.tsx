import { freeSlots, freeStretches, ownDayAt } from '@jumelage/domain/own-day';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { OrganisationName, PersonName } from '../../../ui/lang-text.tsx';
import { Link } from '../../../ui/link.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { SideMark } from '../../../ui/tag.tsx';
import { type EventView, type Person, peopleQuery } from '../../events/queries.ts';
import { FitMark } from '../../matches/fit-mark.tsx';
import type { AgendaItem } from '../queries.ts';
import { useProposal } from './use-proposal.ts';

/** The people that a free time names at once. */
const named = 3;

type FreeProps = {
  readonly event: EventView;
  readonly meetings: readonly AgendaItem[];
  readonly now: number;
  readonly zone: string;
  readonly isOffline: boolean;
};

/** Draws when one is free today, how many of the other side are too, and the way to propose a meeting to them. */
export function FreeTime({ event, meetings, now, zone, isOffline }: FreeProps) {
  const t = useWords('agendas');
  const format = useFormat();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const day = ownDayAt(meetings, now);
  const closed = event.registration?.unavailable ?? [];
  const slots = event.sessions.flatMap((session) => session.slots).filter((slot) => !closed.includes(slot.id));
  const span = { now, until: day ? Date.parse(day.until) : now };
  const free = event.can.includes('ask') ? freeSlots(slots, meetings, span) : [];
  const slot = free.find((one) => one.id === chosen) ?? free[0];
  const { data } = useQuery({
    ...peopleQuery(event.id, { freeIn: slot?.id, side: 'other', page: 1, size: named }),
    enabled: slot !== undefined && !isOffline,
  });
  if (!slot) return null;
  const total = data?.total ?? 0;
  return (
    <section aria-labelledby={`${id}-free`} className="grid grid-cols-[minmax(0,1fr)] rounded-xl bg-sunken px-3 py-2">
      <h2 id={`${id}-free`} className="font-medium text-sm tabular-nums">
        {t('freeAt', {
          times: format.list(
            freeStretches(slots, meetings, span).map((one) => format.timeRange(one.startsAt, one.endsAt, zone)),
          ),
        })}
      </h2>
      {total > 0 && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-people`}
          className="flex min-h-11 items-center gap-1 justify-self-start font-medium text-azure"
          onClick={() => setOpen(!isOpen)}
        >
          <span className="underline underline-offset-4">{t('freeToo', { n: total })}</span>
          <ChevronDown aria-hidden="true" className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`} />
        </button>
      )}
      <div id={`${id}-people`} hidden={!(isOpen && total > 0)} className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {free.length > 1 && (
          <fieldset className="-mx-3 flex gap-2 overflow-x-auto px-3 py-1">
            <legend className="sr-only">{t('freeSlot')}</legend>
            {free.map((one) => (
              <button
                key={one.id}
                type="button"
                aria-pressed={one.id === slot.id}
                className="min-h-11 shrink-0 rounded-full border border-edge bg-surface px-3.5 text-sm tabular-nums aria-pressed:border-azure aria-pressed:bg-azure-soft aria-pressed:font-semibold"
                onClick={() => setChosen(one.id)}
              >
                {format.time(one.startsAt, zone)}
              </button>
            ))}
          </fieldset>
        )}
        <Candidates event={event} slot={slot} people={data?.items ?? []} time={format.time(slot.startsAt, zone)} />
        {total > named && (
          <Link
            to="/events/$eventId/people"
            params={{ eventId: event.id }}
            search={{ freeIn: slot.id }}
            className="inline-flex min-h-11 items-center justify-self-start text-azure text-sm underline underline-offset-4"
          >
            {t('freeAll', { n: total })}
          </Link>
        )}
      </div>
      {total === 0 && (
        <Link
          to="/events/$eventId/people"
          params={{ eventId: event.id }}
          className="inline-flex min-h-11 items-center justify-self-start font-medium text-azure text-sm underline underline-offset-4"
        >
          {t('proposeMeeting')}
        </Link>
      )}
    </section>
  );
}

type CandidatesProps = {
  readonly event: Pick<EventView, 'id'>;
  readonly slot: EventView['sessions'][number]['slots'][number];
  readonly people: readonly Person[];
  /** The begin of the slot, as it is read. */
  readonly time: string;
};

/** Draws the people who could be met in a slot, by fit, each with the button that proposes it. */
function Candidates({ event, slot, people, time }: CandidatesProps) {
  const t = useWords('agendas');
  const { personName } = useFormat();
  const { propose, proposed, isPending, error } = useProposal(event.id, slot.id);
  return (
    <>
      <ProblemAlert error={error} />
      <ul className="divide-y divide-line">
        {people.map((person) => (
          <li key={person.id} className="flex items-center gap-2.5 py-1.5">
            <SideMark country={person.organisation.country} short />
            <div className="min-w-0 flex-1 text-sm leading-5">
              <p className="flex items-center gap-2">
                <span className="truncate font-medium">
                  <PersonName inSentence name={person.name} />
                </span>
                {person.fit && <FitMark fit={person.fit} short />}
              </p>
              <p className="truncate text-muted">
                <OrganisationName nameLatin={person.organisation.nameLatin} nameHanzi={person.organisation.nameHanzi} />
                {person.tagline && ` · ${person.tagline.value}`}
              </p>
            </div>
            {proposed.has(person.id) ? (
              <span className="shrink-0 text-good text-sm">{t('proposed')}</span>
            ) : (
              <Button
                look="secondary"
                busy={isPending(person.id)}
                className="shrink-0 px-3!"
                aria-label={t('proposeTo', { name: personName(person.name), time })}
                onClick={() => propose(person, time)}
              >
                {t('propose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
