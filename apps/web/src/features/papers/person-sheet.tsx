import { htmlLang } from '@jumelage/domain/language';
import { meetingsOf, otherOf } from '@jumelage/domain/placed-meeting';
import { byBlock } from '@jumelage/domain/session';
import { showSameTime } from '@jumelage/domain/time';
import { zoneCity } from '@jumelage/i18n/format';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import type { Content, PlacedMeeting } from './content.ts';
import type { Person } from './queries.ts';
import { Company, PersonLine, SheetHead, useTableText } from './sheet-parts.tsx';

/**
 * Draws one person's plan: half a page, or one where there are many meetings; with their own clock where it shows
 * another time.
 */
export function PersonSheet({ content, person }: { readonly content: Content; readonly person: Person }) {
  const t = useWords('papers');
  const terms = useTerms();
  const language = useLanguage();
  const format = useFormat();
  const { papers } = content;
  const { zone } = papers.event;
  const meetings = meetingsOf(content.meetings, person.id);
  const isElsewhere = meetings.some(({ slot }) => !showSameTime(person.zone, zone, Date.parse(slot.startsAt)));
  // People on site read the event's clock.
  const home = isElsewhere && person.attendance === 'remote' ? person.zone : null;
  const blocks = byBlock(meetings.map(({ slot }) => slot));
  return (
    <article lang={htmlLang(language)} className="sheet-half grid content-start gap-[3mm]">
      <SheetHead papers={papers} />
      <header className="flex items-end justify-between gap-[6mm]">
        <div>
          <h3 className="font-bold text-[17pt]">
            <PersonName name={person.name} />
          </h3>
          <p className="text-[11pt]">
            <OrganisationName nameLatin={person.organisation.nameLatin} nameHanzi={person.organisation.nameHanzi} /> ·{' '}
            {terms.country[person.organisation.country]}
          </p>
        </div>
        <p className="shrink-0 text-end">{t('meetingCount', { n: meetings.length })}</p>
      </header>
      <p className="text-[9pt] text-muted">
        {home
          ? t('localTimes', { zone: zoneCity(zone, language), home: zoneCity(home, language) })
          : t('zoneTimes', { zone: zoneCity(zone, language) })}
      </p>
      {meetings.length === 0 && <p className="font-semibold">{t('noMeetings')}</p>}
      {blocks.map(({ block, items: slots }) => (
        <table key={block}>
          <caption className="pb-[1mm] text-start font-semibold text-[10pt]">
            {t('block', { n: block + 1 })} · {slots[0] && format.date(slots[0].startsAt, zone, 'weekday')}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="w-[31mm]">
                {t('when')}
              </th>
              {home && (
                <th scope="col" className="w-[31mm]">
                  {t('yourTime')}
                </th>
              )}
              <th scope="col" className="w-[38mm]">
                {t('where')}
              </th>
              <th scope="col">{t('with')}</th>
            </tr>
          </thead>
          <tbody>
            {meetings
              .filter(({ slot }) => slot.block === block)
              .map((one) => (
                <Row key={one.meeting.id} meeting={one} {...{ person, zone, home }} />
              ))}
          </tbody>
        </table>
      ))}
    </article>
  );
}

type RowProps = {
  readonly meeting: PlacedMeeting;
  readonly person: Person;
  readonly zone: string;
  readonly home: string | null;
};

function Row({ meeting, person, zone, home }: RowProps) {
  const format = useFormat();
  const tableText = useTableText();
  const { slot, table } = meeting;
  const { name, sign } = tableText(table);
  const homeDay = home && format.date(slot.startsAt, home, 'weekday');
  return (
    <tr>
      <td className="whitespace-nowrap font-semibold tabular-nums">
        {format.timeRange(slot.startsAt, slot.endsAt, zone)}
      </td>
      {home && (
        <td className="tabular-nums">
          <span className="whitespace-nowrap">{format.timeRange(slot.startsAt, slot.endsAt, home)}</span>
          {/* The day is named only where it is another. */}
          {homeDay !== format.date(slot.startsAt, zone, 'weekday') && <p className="text-[8.5pt]">{homeDay}</p>}
        </td>
      )}
      <td>
        <span className="font-semibold">{name}</span>
        {sign && <p className="text-[9.5pt]">{sign}</p>}
      </td>
      <td>
        <PersonLine person={otherOf(meeting.people, person)} />
        <Company meeting={meeting} without={person.id} />
      </td>
    </tr>
  );
}
