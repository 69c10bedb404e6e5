import type { Id } from '@jumelage/domain/ids';
import { saysYes } from '@jumelage/domain/introduction';
import type { RequestStatus } from '@jumelage/domain/request';
import { Star } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { useZone } from '../organise/queries.ts';
import { MeetingActs } from './meeting-acts.tsx';
import { PersonLine } from './person-line.tsx';
import type { MeetingRow } from './queries.ts';

const tones: Readonly<Record<RequestStatus, Tone>> = {
  prepared: 'plain',
  dropped: 'plain',
  pending: 'warn',
  accepted: 'good',
  declined: 'plain',
  withdrawn: 'plain',
  expired: 'plain',
};

/** Stands at the end of a compact row, below its state. */
const aside = 'max-sm:col-start-2 max-sm:text-right max-sm:text-muted max-sm:text-xs';

type TableProps = { readonly rows: readonly MeetingRow[]; readonly eventId: Id<'event'> };

/** Draws requests and meetings in rows of one line: the two people, where they stand, and what can be done. */
export function MeetingTable({ rows, eventId }: TableProps) {
  const t = useWords('introductions');
  const terms = useTerms();
  const format = useFormat();
  const zone = useZone(eventId);
  return (
    <DataTable
      caption={t('caption')}
      rows={rows}
      rowKey={({ id }) => id}
      phone="max-sm:grid-cols-[minmax(0,1fr)_auto]"
      columns={[
        {
          id: 'pair',
          header: t('pair'),
          isName: true,
          phone: 'max-sm:row-span-3',
          cell: ({ from, to, introduction, priority }) => (
            <span className="grid min-w-0 gap-x-3 font-normal sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_1rem]">
              <PersonLine person={from} />
              <span className="text-muted text-xs sm:self-center">{t(introduction ? 'and' : 'asks')}</span>
              <PersonLine person={to} />
              {priority === 'must' && (
                <span title={terms.requestPriority.must} className="text-azure sm:self-center">
                  <Star aria-hidden="true" className="size-4 fill-current" />
                  <span className="sr-only">{terms.requestPriority.must}</span>
                </span>
              )}
            </span>
          ),
        },
        {
          id: 'state',
          header: t('state'),
          phone: 'max-sm:self-start max-sm:text-right',
          cell: (row) => <State row={row} />,
        },
        { id: 'meeting', header: t('meeting'), phone: aside, cell: (row) => <Meeting row={row} zone={zone} /> },
        {
          id: 'expires',
          header: t('expires'),
          phone: `${aside} max-sm:hidden`,
          cell: ({ status, expiresAt }) =>
            status === 'pending' && <span className="whitespace-nowrap">{format.date(expiresAt, zone, 'short')}</span>,
        },
        {
          id: 'acts',
          header: <span className="sr-only">{t('acts')}</span>,
          phone: 'max-sm:col-start-2 max-sm:justify-self-end',
          cell: (row) => <MeetingActs row={row} eventId={eventId} />,
        },
      ]}
    />
  );
}

function State({ row: { status, introduction, from, to } }: { readonly row: MeetingRow }) {
  const t = useWords('introductions');
  const terms = useTerms();
  const { personName } = useFormat();
  const { state, fromAnswer } = introduction ?? {};
  const agreed = saysYes(fromAnswer ?? null) ? from : to;
  return (
    <span className="whitespace-nowrap">
      <Tag tone={tones[status]}>
        {state === 'half_agreed' ? t('halfAgreed', { name: personName(agreed.name) }) : terms.requestStatus[status]}
      </Tag>
    </span>
  );
}

function Meeting({ row: { meeting, placed }, zone }: { readonly row: MeetingRow; readonly zone: string }) {
  const t = useWords('introductions');
  const terms = useTerms();
  const format = useFormat();
  if (!meeting || meeting === 'cancelled') return null;
  if (meeting !== 'scheduled' || !placed) return <span className="text-sm">{terms.meetingStatus[meeting]}</span>;
  const time = format.momentIn(placed.startsAt, zone, 'weekday');
  return (
    <span className="text-sm tabular-nums">
      {t(placed.tableKind === 'room' ? 'placedRoom' : 'placed', { time, table: placed.table })}
    </span>
  );
}
