import { meetingsOf } from '@jumelage/domain/placed-meeting';
import { byBlock } from '@jumelage/domain/session';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import type { Content } from './content.ts';
import type { Interpreter } from './queries.ts';
import { PersonLine, SheetHead, useTableText, ZoneLine } from './sheet-parts.tsx';

/** Prints an interpreter's plan, slot by slot: where, between which people, and when they rest. */
export function InterpreterSheet({
  content,
  interpreter,
}: {
  readonly content: Content;
  readonly interpreter: Interpreter;
}) {
  const t = useWords('papers');
  const terms = useTerms();
  const format = useFormat();
  const tableText = useTableText();
  const { papers, meetings } = content;
  const { zone } = papers.event;
  const own = new Map(meetingsOf(meetings, interpreter.id).map((meeting) => [meeting.slot.id, meeting]));
  return (
    <article className="sheet-whole grid content-start gap-[3mm]">
      <SheetHead papers={papers} />
      <header className="flex items-end justify-between gap-[6mm]">
        <div>
          <p className="text-muted">{t('interpreter')}</p>
          <h3 className="font-bold text-[17pt]">
            <PersonName name={interpreter.name} />
          </h3>
          <p>{interpreter.languages.map((language) => terms.language[language]).join(' – ')}</p>
        </div>
        <p>{t('meetingCount', { n: own.size })}</p>
      </header>
      <ZoneLine papers={papers} />
      {byBlock(papers.slots).map(({ block, items: slots }) => (
        <table key={block} className="table-fixed">
          <caption className="pb-[1mm] text-start font-semibold text-[10pt]">
            {t('block', { n: block + 1 })} · {slots[0] && format.date(slots[0].startsAt, zone, 'weekday')}
          </caption>
          <tbody>
            {slots.map((slot) => {
              const meeting = own.get(slot.id);
              const place = meeting && tableText(meeting.table);
              return (
                <tr key={slot.id}>
                  <th scope="row" className="w-[30mm] whitespace-nowrap tabular-nums">
                    {format.timeRange(slot.startsAt, slot.endsAt, zone)}
                  </th>
                  {meeting && place ? (
                    <>
                      <td className="w-[36mm]">
                        <span className="font-semibold">{place.name}</span>
                        {place.sign && <p className="text-[9.5pt]">{place.sign}</p>}
                      </td>
                      {meeting.people.map((person) => (
                        <td key={person.id}>
                          <PersonLine person={person} />
                        </td>
                      ))}
                    </>
                  ) : (
                    <td colSpan={3} className="text-muted">
                      {interpreter.awaySlots.includes(slot.id) ? t('away') : t('rest')}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </article>
  );
}
