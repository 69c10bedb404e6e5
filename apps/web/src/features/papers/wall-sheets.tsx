import { byBlock } from '@jumelage/domain/session';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { type Content, evenPieces } from './content.ts';
import type { Table } from './queries.ts';
import { SheetHead, useTableText, ZoneLine } from './sheet-parts.tsx';

export type WallSize = 'a4' | 'a3';
/** The most tables beside each other at which names can be read. */
const mostTables: Readonly<Record<WallSize, number>> = { a4: 8, a3: 12 };

/** Divides the tables among the sheets that the wall needs side by side. */
export const wallPieces = (tables: readonly Table[], size: WallSize) => evenPieces(tables, mostTables[size]);

/** Draws tables against slots, to hang on the wall: as many tables beside each other as can be read. */
export function WallSheet({
  content,
  tables,
  size,
}: {
  readonly content: Content;
  readonly tables: readonly Table[];
  readonly size: WallSize;
}) {
  const t = useWords('papers');
  const format = useFormat();
  const tableText = useTableText();
  const { papers, meetings } = content;
  const { zone } = papers.event;
  const at = new Map(meetings.map((meeting) => [`${meeting.slot.id} ${meeting.table.id}`, meeting]));
  const [first, last] = [tables[0], tables.at(-1)];
  return (
    <article
      className={`sheet-wall-${size} grid content-start gap-[3mm] ${size === 'a4' ? 'text-[8.5pt]' : 'text-[10.5pt]'}`}
    >
      <SheetHead papers={papers}>
        {first && last && first !== last && t('tablesOn', { from: first.number, to: last.number })}
      </SheetHead>
      <ZoneLine papers={papers} />
      <table className="table-fixed">
        <thead>
          <tr>
            <th scope="col" className="w-[22mm]">
              {t('when')}
            </th>
            {tables.map((table) => {
              const { name, sign } = tableText(table);
              return (
                <th key={table.id} scope="col" className="border-line border-s">
                  <span className="font-bold text-[11pt] text-black">{name}</span>
                  {sign && <span className="block font-normal">{sign}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        {byBlock(papers.slots).map(({ block, items: slots }) => (
          <tbody key={block}>
            <tr>
              <th scope="rowgroup" colSpan={tables.length + 1} className="bg-sunken font-semibold">
                {t('block', { n: block + 1 })} · {slots[0] && format.date(slots[0].startsAt, zone, 'weekday')}
              </th>
            </tr>
            {slots.map((slot) => (
              <tr key={slot.id}>
                <th scope="row" className="font-semibold tabular-nums">
                  {format.timeRange(slot.startsAt, slot.endsAt, zone)}
                </th>
                {tables.map((table) => {
                  const meeting = at.get(`${slot.id} ${table.id}`);
                  return (
                    <td key={table.id} className="border-line border-s px-[1.2mm]">
                      {meeting?.people.map(({ id, name }) => (
                        <p key={id}>
                          <PersonName name={name} />
                        </p>
                      ))}
                      {meeting?.interpreter && (
                        <p className="text-muted">
                          + <PersonName name={meeting.interpreter.name} />
                        </p>
                      )}
                      {!meeting && table.closedSlots.includes(slot.id) && <p className="text-muted">{t('closed')}</p>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </article>
  );
}
