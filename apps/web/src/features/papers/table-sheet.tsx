import { meetingsOf } from '@jumelage/domain/placed-meeting';
import { byBlock } from '@jumelage/domain/session';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import type { Content } from './content.ts';
import type { Table } from './queries.ts';
import { Company, PersonLine, SheetHead, useTableText, ZoneLine } from './sheet-parts.tsx';

/** Draws one table's plan: a page to stand on it, its number to be read from afar. */
export function TableSheet({ content, table }: { readonly content: Content; readonly table: Table }) {
  const t = useWords('papers');
  const format = useFormat();
  const tableText = useTableText();
  const { papers, meetings } = content;
  const { zone } = papers.event;
  const { name, sign } = tableText(table);
  const at = new Map(meetingsOf(meetings, table.id).map((meeting) => [meeting.slot.id, meeting]));
  // As large as lets every slot stand on the one page.
  const size = papers.slots.length > 14 ? 'text-[9pt]' : papers.slots.length > 8 ? 'text-[11pt]' : 'text-[13pt]';
  return (
    <article className="sheet-whole grid content-start gap-[4mm]">
      <SheetHead papers={papers} />
      <header className="flex items-end justify-between gap-[6mm] border-black border-b-[1mm] pb-[3mm]">
        <div>
          <h3 className="font-bold text-[44pt] leading-none">{name}</h3>
          {sign && <p className="mt-[2mm] text-[16pt]">{sign}</p>}
        </div>
        <ZoneLine papers={papers} />
      </header>
      {byBlock(papers.slots).map(({ block, items: slots }) => (
        <table key={block} className={`table-fixed ${size}`}>
          {/* A head stands again on each page that the plan takes: no page is without its table's number. */}
          <thead>
            <tr>
              <th colSpan={3} scope="colgroup">
                {name} · {t('block', { n: block + 1 })} · {slots[0] && format.date(slots[0].startsAt, zone, 'weekday')}
              </th>
            </tr>
          </thead>
          <tbody>
            {slots.map((slot) => {
              const meeting = at.get(slot.id);
              return (
                <tr key={slot.id}>
                  <th scope="row" className="w-[40mm] whitespace-nowrap tabular-nums">
                    {format.timeRange(slot.startsAt, slot.endsAt, zone)}
                  </th>
                  {meeting ? (
                    meeting.people.map((person, index) => (
                      <td key={person.id}>
                        <PersonLine person={person} />
                        {index === 1 && <Company meeting={meeting} />}
                      </td>
                    ))
                  ) : (
                    <td colSpan={2} className="text-muted">
                      {table.closedSlots.includes(slot.id) ? t('closed') : t('free')}
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
