import type { Id } from '@jumelage/domain/ids';
import { momentOfDay } from '@jumelage/domain/own-day';
import { greetingName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { MailQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import { readActing } from '../../../lib/acting.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../../ui/lang-text.tsx';
import { Link } from '../../../ui/link.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useNow } from '../../days/clock.ts';
import type { EventView } from '../../events/queries.ts';
import { homeQuery } from '../../home/queries.ts';
import type { OutcomeFields } from '../act-queue.ts';
import { EventRoomLink } from '../link-button.tsx';
import type { AgendaItem } from '../queries.ts';
import type { OwnAgenda } from '../use-agenda.ts';
import { FreeTime } from './free-time.tsx';
import { RefusedActs, TodayHead } from './head.tsx';
import { MeetingCard } from './meeting-card.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import { useQuestions } from './use-questions.ts';

type TodayProps = {
  readonly own: OwnAgenda;
  readonly agenda: NonNullable<OwnAgenda['agenda']>;
  readonly event: EventView;
  /** The meetings of the day that is on. */
  readonly meetings: readonly AgendaItem[];
  readonly menu: ReactNode;
};

const minutes = (from: number, to: string) => Math.max(1, Math.ceil((Date.parse(to) - from) / 60_000));
/** Tells whether a meeting is done: reported or not held, also while its slot still runs. */
const isDone = ({ status, outcome }: AgendaItem) => outcome !== null || status === 'held' || status === 'missed';

/** Draws the day of a participant: what runs, what comes next, and what came of the rest. */
export function Today({ own, agenda, event, meetings, menu }: TodayProps) {
  const t = useWords('agendas');
  const language = useLanguage();
  const now = useNow(own.offset);
  const { current, coming, done } = momentOfDay(meetings, { now, isDone });
  const first = current ?? coming[0];
  const [next, ...later] = coming.filter((item) => item !== first);
  const questions = useQuestions(
    agenda.participant?.organisationId,
    [first, next, ...later].flatMap((item) => (item ? [item.organisation.id] : [])),
  );
  const mayReport = event.can.includes('report');
  const report = (item: AgendaItem, outcome: OutcomeFields) => own.act(item, { kind: 'outcome', outcome });
  const late = (item: AgendaItem, n: 0 | 5) => {
    own.act(item, { kind: 'late', minutes: n });
    const name = greetingName(item.other.name, language);
    if (n === 0) toast(t('lateOver'));
    else
      toast(t(own.isOffline ? 'lateQueued' : 'lateSaid', { name, n }), {
        undo: () => own.act(item, { kind: 'late', minutes: 0 }),
      });
  };
  const startsIn = (item: AgendaItem) => {
    const n = minutes(now, item.startsAt);
    return n < 60 ? t('inMinutes', { n }) : t('inHours', { h: Math.floor(n / 60), m: n % 60 });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2.5">
      <TodayHead own={own} agenda={agenda} now={now} menu={menu} />
      <RefusedActs own={own} eventId={event.id} />
      {first ? (
        <MeetingCard
          item={first}
          sessions={event.sessions}
          when={
            first === current ? (
              <>
                {t('now')} · {t('minutesLeft', { n: minutes(now, first.endsAt) })}
              </>
            ) : (
              <ComingAt item={first} zone={agenda.zone} startsIn={startsIn(first)} />
            )
          }
          questions={questions.get(first.organisation.id) ?? []}
          now={now}
          hasBegun={first === current}
          mayReport={mayReport}
          onLate={(n) => late(first, n)}
          onDone={() => {
            report(first, { held: true, rating: null, nextStep: 'none', note: '' });
            toast(t('doneSaid'));
          }}
        />
      ) : (
        <p className="rounded-xl border border-line bg-surface px-4 py-5 font-medium">{t('thanks')}</p>
      )}
      <EventRoomLink link={agenda.eventLink} />
      {next && (
        <section className="rounded-xl border border-line bg-surface px-3 py-1.5">
          <h2 className="font-medium text-muted text-sm tabular-nums">
            <ComingAt item={next} zone={agenda.zone} startsIn={startsIn(next)} />
          </h2>
          <ShortMeeting item={next} />
        </section>
      )}
      <ToAnswer eventId={event.id} />
      {done.length > 0 && (
        <section className="mt-2 grid gap-1.5">
          <h2 className="font-semibold">{t('doneTitle', { n: done.length })}</h2>
          <ul className="rounded-xl border border-line bg-surface">
            {done.toReversed().map((item) => (
              <OutcomeRow
                key={item.meetingId}
                eventId={event.id}
                item={item}
                zone={agenda.zone}
                mayReport={mayReport && Date.parse(item.startsAt) <= now}
                onReport={(outcome) => report(item, outcome)}
              />
            ))}
          </ul>
        </section>
      )}
      <FreeTime event={event} meetings={meetings} now={now} zone={agenda.zone} isOffline={own.isOffline} />
      {later.length > 0 && <Later items={later} zone={agenda.zone} />}
    </div>
  );
}

/** Leads to the requests of the event that wait for the reader, where there are some. */
function ToAnswer({ eventId }: { readonly eventId: Id<'event'> }) {
  const t = useWords('agendas');
  // Whoever acts for somebody has a home page of their own.
  const isOwn = readActing()?.eventId !== eventId;
  const { data } = useQuery({ ...homeQuery, enabled: isOwn });
  const n = (isOwn && data?.toAnswer.find((one) => one.eventId === eventId)?.count) || 0;
  if (n === 0) return null;
  return (
    <Link
      to="/events/$eventId/requests"
      params={{ eventId }}
      className="flex min-h-11 items-center gap-2 rounded-xl bg-azure-soft px-3 font-medium hover:underline"
    >
      <MailQuestion aria-hidden="true" className="size-5 shrink-0 text-azure" />
      <span className="flex-1">{t('requestsToAnswer', { n })}</span>
      <span aria-hidden="true">→</span>
    </Link>
  );
}

function ComingAt({
  item,
  zone,
  startsIn,
}: {
  readonly item: AgendaItem;
  readonly zone: string;
  readonly startsIn: string;
}) {
  const t = useWords('agendas');
  const format = useFormat();
  return (
    <>
      {t('next')} · {format.time(item.startsAt, zone)}
      <span className="font-normal">
        {' · '}
        {startsIn}
      </span>
    </>
  );
}

/** Draws place and partner of a coming meeting in one line. */
function ShortMeeting({ item: { other, organisation, table, tableKind, tableLabel } }: { readonly item: AgendaItem }) {
  const t = useWords('core');
  return (
    <p className="truncate">
      <span className="font-semibold">{t(tableKind, { n: tableLabel ?? table })}</span>
      {' · '}
      <span className="font-medium">
        <PersonName inSentence name={other.name} />
      </span>{' '}
      <span className="text-muted text-sm">
        <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
      </span>
    </p>
  );
}

function Later({ items, zone }: { readonly items: readonly AgendaItem[]; readonly zone: string }) {
  const t = useWords('agendas');
  const format = useFormat();
  return (
    <section className="mt-2 grid gap-1.5">
      <h2 className="font-semibold">{t('later')}</h2>
      <ul className="rounded-xl border border-line bg-surface">
        {items.map((item) => (
          <li
            key={item.meetingId}
            className="grid grid-cols-[3.25rem_1fr] gap-x-2 border-line border-b px-3 py-2 last:border-b-0"
          >
            <span className="tabular-nums">{format.time(item.startsAt, zone)}</span>
            <ShortMeeting item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
