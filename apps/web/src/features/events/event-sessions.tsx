import { showSameTime } from '@jumelage/domain/time';
import { zoneCity } from '@jumelage/i18n/format';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ReadableText } from './facts.tsx';
import type { EventView } from './queries.ts';

/**
 * Draws the matchmaking sessions of an event: their hours on the event's clock, and on the reader's where it shows
 * another time.
 */
export function EventSessions({ event }: { readonly event: EventView }) {
  const t = useWords('events');
  const format = useFormat();
  const language = useLanguage();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isElsewhere = (instant: string) => !showSameTime(own, event.zone, Date.parse(instant));
  return (
    <section>
      <h2 className="mb-3 font-semibold text-xl">{t('sessions')}</h2>
      {event.sessions.length === 0 && <p className="text-muted">{t('noSessions')}</p>}
      <div className="grid gap-4">
        {event.sessions.map((session) => (
          <Card key={session.id} as="article" className="grid gap-3">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-semibold text-lg">
                <ReadableText text={session.name} />
              </h3>
              <Tag tone={session.publishedVersion ? 'good' : 'plain'}>
                {session.publishedVersion ? t('published', { version: session.publishedVersion }) : t('notPublished')}
              </Tag>
            </div>
            <ul className="grid gap-1">
              {session.blocks.map((block) => (
                <li key={block.startsAt} className="flex flex-wrap gap-x-4 tabular-nums">
                  <span>{format.date(block.startsAt, event.zone, 'weekday')}</span>
                  <span className="font-medium">{format.timeRange(block.startsAt, block.endsAt, event.zone)}</span>
                  {isElsewhere(block.startsAt) && (
                    <span className="text-muted">{format.timeIn(block.startsAt, own)}</span>
                  )}
                </li>
              ))}
            </ul>
            <p className="text-muted text-sm">{t('zone', { zone: zoneCity(event.zone, language) })}</p>
            <p className="text-muted text-sm">
              {t('slotFacts', {
                slots: session.slots.length,
                minutes: session.slotMinutes,
                tables: session.tableCount,
              })}
            </p>
          </Card>
        ))}
      </div>
    </section>
  );
}
