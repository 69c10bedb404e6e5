import { type ShownMeetingStatus, shownMeetingStatus } from '@jumelage/domain/meeting';
import { zoneCity } from '@jumelage/i18n/format';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LangText, PersonName } from '../../ui/lang-text.tsx';
import { SideMark, Tag, type Tone } from '../../ui/tag.tsx';
import type { EventView } from '../events/queries.ts';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import type { OutcomeFields } from './act-queue.ts';
import { ContactButton } from './contacts/contact-button.tsx';
import { JoinLink, LinkForm } from './link-button.tsx';
import type { Agenda, AgendaItem } from './queries.ts';
import { ReportForm } from './report-form.tsx';

const tones: Readonly<Record<ShownMeetingStatus, Tone>> = {
  unscheduled: 'plain',
  scheduled: 'azure',
  held: 'good',
  missed: 'warn',
  cancelled: 'bad',
  underway: 'azure',
  over: 'plain',
};
export type OnReport = (item: AgendaItem, outcome: OutcomeFields) => void;
type MeetingProps = {
  readonly agenda: Agenda;
  readonly item: AgendaItem;
  readonly can: EventView['can'];
  readonly onReport: OnReport;
  /** True where the other clocks stand beside the event's: at the head of a day and at the next meeting. */
  readonly showsClocks: boolean;
};

/** Draws one meeting of my agenda: its time, by every clock that matters where it is asked for, table, people, language, and its report. */
export function AgendaMeeting({ agenda, item, can, onReport, showsClocks }: MeetingProps) {
  const t = useWords('agendas');
  const core = useWords('core');
  const terms = useTerms();
  const language = useLanguage();
  const format = useFormat();
  const { other, organisation } = item;
  const clock = (zone: string) => ({ time: format.time(item.startsAt, zone), zone: zoneCity(zone, language) });
  // The day is named only where it was another.
  const beforeTime = (instant: string) => {
    const [was, is] = [instant, item.startsAt].map((one) => format.date(one, agenda.zone, 'weekday'));
    return was === is ? format.time(instant, agenda.zone) : `${was} ${format.time(instant, agenda.zone)}`;
  };
  const status = shownMeetingStatus(item, Date.now());
  const isOver = Date.parse(item.endsAt) <= Date.now();
  return (
    <Card
      as="li"
      className="grid break-inside-avoid gap-4 sm:grid-cols-[11rem_1fr] print:grid-cols-[11rem_1fr] print:py-3"
    >
      <div className="grid content-start gap-1 tabular-nums">
        <p className="font-semibold text-xl">{format.timeRange(item.startsAt, item.endsAt, agenda.zone)}</p>
        <p className="font-medium">{core(item.tableKind, { n: item.table })}</p>
        {(item.tableLabel || item.tableZone) && (
          <p className="text-sm">
            {[item.tableLabel, item.tableZone && t('area', { zone: item.tableZone })].filter(Boolean).join(' · ')}
          </p>
        )}
        {showsClocks && agenda.homeZone && <p className="text-muted text-sm">{t('myTime', clock(agenda.homeZone))}</p>}
        {showsClocks && item.otherZone && item.otherZone !== agenda.homeZone && (
          <p className="text-muted text-sm">{t('theirTime', clock(item.otherZone))}</p>
        )}
      </div>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-start justify-between gap-2">
          <h4 className="font-semibold text-lg">
            <PersonName inSentence name={other.name} />
          </h4>
          <span className="flex flex-wrap gap-1">
            {item.isNew && <Tag tone="warn">{t('isNew')}</Tag>}
            <Tag tone={tones[status]}>{terms.meetingStatus[status]}</Tag>
          </span>
        </div>
        {item.before && (
          <p className="font-medium text-sm text-warn">
            {t('movedFrom', { time: beforeTime(item.before.startsAt), table: item.before.table })}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <OrganisationLink organisation={organisation} className="font-medium text-azure" />
          <SideMark country={organisation.country} />
          {other.attendance === 'remote' && <Tag>{terms.attendance.remote}</Tag>}
        </div>
        {organisation.tagline && <LangText text={organisation.tagline} />}
        <p className={item.languagesInCommon.length > 0 ? 'text-muted text-sm' : 'font-medium text-sm text-warn'}>
          {item.languagesInCommon.length > 0
            ? t('languages', { languages: format.list(item.languagesInCommon.map((spoken) => terms.language[spoken])) })
            : t('interpreter')}
        </p>
        {item.interpreter && (
          <p className="text-sm">{t('interpreterIs', { name: format.personName(item.interpreter) })}</p>
        )}
        {item.isColleagues && <p className="text-sm">{t('colleagues')}</p>}
        {!isOver && (
          <div className="flex flex-wrap items-center gap-3 print:hidden">
            <JoinLink link={item.link} />
            {!item.isColleagues && <LinkForm eventId={agenda.eventId} item={item} />}
          </div>
        )}
        {!isOver && item.link && <p className="hidden break-all text-sm print:block">{item.link}</p>}
        {!isOver && can.includes('subscribe') && (
          <p className="print:hidden">
            <a
              className="inline-flex min-h-9 items-center gap-1.5 text-azure text-sm hover:underline"
              href={apiPath('GET /api/events/:eventId/meetings/:meetingId.ics', {
                params: { eventId: agenda.eventId, meetingId: item.meetingId },
              })}
              download
            >
              <CalendarPlus aria-hidden="true" className="size-4" />
              {t('addOne')}
              <span className="sr-only">{format.personName(other.name)}</span>
            </a>
          </p>
        )}
        {isOver && !item.isColleagues && item.status !== 'cancelled' && can.includes('report') && (
          <Report item={item} onReport={onReport} />
        )}
        <ContactButton eventId={agenda.eventId} item={item} />
      </div>
    </Card>
  );
}

function Report({ item, onReport }: Pick<MeetingProps, 'item' | 'onReport'>) {
  const t = useWords('agendas');
  const terms = useTerms();
  const [isOpen, setOpen] = useState(false);
  const { outcome } = item;
  if (isOpen) {
    return <ReportForm item={item} onReport={(said) => onReport(item, said)} onDone={() => setOpen(false)} />;
  }
  const facts = outcome && [
    t('reported', { status: outcome.held ? terms.meetingStatus.held : terms.meetingStatus.missed }),
    outcome.rating && t('ratingValue', { n: outcome.rating }),
    outcome.held && terms.nextStep[outcome.nextStep],
  ];
  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      {facts && <p className="text-sm">{facts.filter(Boolean).join(' · ')}</p>}
      {outcome?.note && <p className="prose-lines text-muted text-sm">{outcome.note}</p>}
      <Button look="secondary" size="sm" onClick={() => setOpen(true)}>
        {outcome ? t('changeReport') : t('report')}
      </Button>
    </div>
  );
}
