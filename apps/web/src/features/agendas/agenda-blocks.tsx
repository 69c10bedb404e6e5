import { byBlock } from '@jumelage/domain/session';
import { dateIn } from '@jumelage/domain/time';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { ReadableText } from '../events/facts.tsx';
import type { EventView } from '../events/queries.ts';
import { AgendaMeeting, type OnReport } from './agenda-meeting.tsx';
import type { Agenda } from './queries.ts';

/**
 * Chooses the meetings at which other clocks stand beside the event's: the first of each day, by which all others are
 * read, and the next one.
 */
export function withOtherClocks(agenda: Pick<Agenda, 'items' | 'zone'>, now: number): ReadonlySet<string> {
  const inOrder = agenda.items.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const dayOf = ({ startsAt }: Agenda['items'][number]) => dateIn(agenda.zone, Date.parse(startsAt));
  const firsts = inOrder.filter((item, i) => inOrder.findIndex((one) => dayOf(one) === dayOf(item)) === i);
  const next = inOrder.find(({ startsAt }) => Date.parse(startsAt) > now);
  return new Set([...firsts, ...(next ? [next] : [])].map(({ meetingId }) => meetingId));
}

/** Draws my meetings, session by session and block by block, each block under its day. */
export function AgendaBlocks({
  agenda,
  event,
  onReport,
}: {
  readonly agenda: Agenda;
  readonly event: EventView;
  readonly onReport: OnReport;
}) {
  const t = useWords('agendas');
  const format = useFormat();
  const [now] = useState(Date.now);
  const converted = withOtherClocks(agenda, now);
  return event.sessions.map((session) => {
    const items = agenda.items.filter(({ sessionId }) => sessionId === session.id);
    if (items.length === 0) return null;
    return (
      <section key={session.id} className="grid gap-6">
        <h2 className="font-semibold text-xl">
          <ReadableText text={session.name} />
        </h2>
        {byBlock(items).map(({ block, items: inBlock }) => (
          <section key={block} className="grid gap-3">
            <h3 className="font-medium text-muted">
              {t('block', { n: block + 1 })}{' '}
              {inBlock[0] && `· ${format.date(inBlock[0].startsAt, agenda.zone, 'weekday')}`}
            </h3>
            <ul className="grid gap-3">
              {inBlock.map((item) => (
                <AgendaMeeting
                  key={item.meetingId}
                  agenda={agenda}
                  item={item}
                  can={event.can}
                  onReport={onReport}
                  showsClocks={converted.has(item.meetingId)}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
    );
  });
}
