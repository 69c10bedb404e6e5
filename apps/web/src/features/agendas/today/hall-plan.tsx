import { useWords } from '../../../lib/i18n.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { EventView } from '../../events/queries.ts';
import type { AgendaItem } from '../queries.ts';
import { type DrawnPlace, hall, layHallOut } from './hall-layout.ts';

type Table = EventView['sessions'][number]['tables'][number];

type PlanProps = {
  readonly item: Pick<AgendaItem, 'table' | 'tableKind' | 'tableLabel' | 'tableZone'>;
  /** The places of the session in which the meeting is. */
  readonly tables: readonly Table[];
  readonly onClose: () => void;
};

/**
 * Draws a plan of the hall with the place of a meeting marked: of what this device holds of the event, so that it works
 * without a network.
 */
export function HallPlan({ item, tables, onClose }: PlanProps) {
  const t = useWords('agendas');
  const core = useWords('core');
  const name = core(item.tableKind, { n: item.tableLabel ?? item.table });
  const title = item.tableZone ? `${name} · ${t('area', { zone: item.tableZone })}` : name;
  const { zones, height } = layHallOut(tables);
  return (
    <Dialog open sheet title={title} onClose={onClose}>
      <div className="mx-auto grid max-w-md gap-2">
        <svg
          viewBox={`-2 -2 ${hall.width + 4} ${height + 4}`}
          role="img"
          aria-label={t('planOf', { place: title, n: tables.length })}
          className="h-auto max-h-[60dvh] w-full"
        >
          {zones.map((zone) => (
            <g key={zone.name ?? ''}>
              <rect
                x="0"
                y={zone.y}
                width={hall.width}
                height={zone.height}
                rx="10"
                fill="var(--sunken)"
                stroke="var(--line)"
              />
              {zone.name !== null && (
                <text x="10" y={zone.y + 17} fontSize="13" fontWeight="600" fill="var(--muted)">
                  {t('area', { zone: zone.name })}
                </text>
              )}
              {zone.places.map((place) => (
                <PlaceMark key={place.id} place={place} isOurs={place.number === item.table} />
              ))}
            </g>
          ))}
        </svg>
        <p className="text-muted text-sm">{t('planHint')}</p>
      </div>
    </Dialog>
  );
}

/** Draws a table as a round and a room as a square, with its number; one’s own filled and ringed. */
function PlaceMark({
  place: { x, y, kind, number },
  isOurs,
}: {
  readonly place: DrawnPlace<Table>;
  readonly isOurs: boolean;
}) {
  const looks = isOurs
    ? ({ fill: 'var(--azure)', stroke: 'var(--azure)', strokeWidth: 2 } as const)
    : ({ fill: 'var(--surface)', stroke: 'var(--edge)', strokeWidth: 1.5 } as const);
  const [cx, cy] = [x + hall.cell / 2, y + hall.cell / 2];
  return (
    <g>
      {isOurs && <circle cx={cx} cy={cy} r="25" fill="none" stroke="var(--azure)" strokeWidth="2.5" />}
      {kind === 'room' ? (
        <rect x={cx - 19} y={cy - 19} width="38" height="38" rx="5" {...looks} />
      ) : (
        <circle cx={cx} cy={cy} r="20" {...looks} />
      )}
      <text
        x={cx}
        y={cy}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize="16"
        fontWeight={isOurs ? 700 : 500}
        fill={isOurs ? 'var(--on-azure)' : 'var(--ink)'}
      >
        {number}
      </text>
    </g>
  );
}
