import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { useZone } from '../organise/queries.ts';
import type { EventId, MailingCard } from './queries.ts';
import { MailingStatusTag } from './status-tag.tsx';
import { useSubject } from './use-subject.ts';

type ListProps = { readonly eventId: EventId; readonly mailings: readonly MailingCard[] };

/** Draws the mailings of an event: where each stands, and what became of it. */
export function MailingList({ eventId, mailings }: ListProps) {
  const t = useWords('mailings');
  const zone = useZone(eventId);
  const columns: readonly Column<MailingCard>[] = [
    {
      ...{ id: 'subject', header: t('subject'), isName: true, phone: 'col-span-2' },
      cell: (mailing) => <SubjectLink eventId={eventId} mailing={mailing} />,
    },
    { id: 'state', header: t('state'), cell: ({ status }) => <MailingStatusTag status={status} /> },
    {
      ...{ id: 'figures', header: t('figures'), phone: 'text-sm justify-self-end' },
      cell: ({ people, counts, status }) =>
        status === 'draft' || status === 'scheduled' ? null : t('sentCount', { n: counts.sent, all: people }),
    },
    {
      ...{ id: 'when', header: t('when'), phone: 'col-span-2 text-muted text-sm' },
      cell: (mailing) => <When mailing={mailing} zone={zone} />,
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={mailings}
      caption={t('list')}
      rowKey={({ id }) => id}
      phone="max-sm:grid-cols-[auto_1fr]"
    />
  );
}

function SubjectLink({ eventId, mailing }: { readonly eventId: EventId; readonly mailing: MailingCard }) {
  const t = useWords('mailings');
  const read = useSubject(eventId)(mailing.subject);
  return (
    <Link
      to="/events/$eventId/organise/mailings/$mailingId"
      params={{ eventId, mailingId: mailing.id }}
      className="wrap-anywhere inline-flex min-h-6 items-center text-azure underline underline-offset-4"
    >
      <span lang={read?.language}>{read?.value ?? t('noSubject')}</span>
    </Link>
  );
}

function When({ mailing, zone }: { readonly mailing: MailingCard; readonly zone: string }) {
  const t = useWords('mailings');
  const { moment } = useFormat();
  const { status, sendAt, startedAt, updatedAt } = mailing;
  if (status === 'scheduled' && sendAt) return t('scheduledFor', { date: moment(sendAt, zone, 'short') });
  return startedAt ? moment(startedAt, zone, 'short') : t('changedOn', { date: moment(updatedAt, zone, 'short') });
}
