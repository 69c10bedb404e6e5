import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DraftEditor } from '../../../features/mailings/draft-editor.tsx';
import { mailingQuery } from '../../../features/mailings/queries.ts';
import { SentMailing } from '../../../features/mailings/sent-mailing.tsx';
import { isMissing } from '../../../lib/api.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { asId } from '../../../lib/ids.ts';
import { usePageTitle } from '../../../ui/card.tsx';
import { Link } from '../../../ui/link.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

const from = '/events/$eventId/organise/mailings/$mailingId';

/** Draws one mailing: its editor while it is a draft, its log afterwards. */
export default function OrganiseMailingPage() {
  const t = useWords('mailings');
  const params = useParams({ from });
  const [eventId, mailingId] = [asId('event', params.eventId), asId('mailing', params.mailingId)];
  const { data: mailing, error, isPending, refetch } = useQuery(mailingQuery({ eventId, mailingId }));
  usePageTitle(t('title'));
  if (!mailing && isMissing(error)) throw error;
  return (
    <div className="grid gap-4">
      <p>
        <Link
          to="/events/$eventId/organise/mailings"
          params={{ eventId }}
          className="inline-flex min-h-11 items-center text-azure underline underline-offset-4"
        >
          {t('back')}
        </Link>
      </p>
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={10} />}
      {mailing?.status === 'draft' && <DraftEditor key={mailing.id} eventId={eventId} mailing={mailing} />}
      {mailing && mailing.status !== 'draft' && <SentMailing eventId={eventId} mailing={mailing} />}
    </div>
  );
}
