import { byBlock } from '@jumelage/domain/session';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { ReadableText } from '../events/facts.tsx';
import type { EventView } from '../events/queries.ts';
import { AgendaMeeting, type OnReport } from './agenda-meeting.tsx';
import type { Agenda } from './queries.ts';

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
                <AgendaMeeting key={item.meetingId} agenda={agenda} item={item} can={event.can} onReport={onReport} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    );
  });
}
