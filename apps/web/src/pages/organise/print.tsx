import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { SessionChoice } from '../../features/organise/session-choice.tsx';
import { PaperFiles } from '../../features/papers/paper-files.tsx';
import { PrintDesk } from '../../features/papers/print-desk.tsx';
import { papersQuery, type SessionRef } from '../../features/papers/queries.ts';
import { useVersionText } from '../../features/papers/sheet-parts.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';

export default function OrganisePrintPage() {
  const t = useWords('papers');
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/print' }).eventId);
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
  const [chosen, setChosen] = useState<string>();
  usePageTitle(t('title'));
  if (isPending) return <Skeleton lines={8} />;
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  const session = event.sessions.find(({ id }) => id === chosen) ?? event.sessions[0];
  if (!session) return <EmptyState title={t('noSession')}>{t('noSessionText')}</EmptyState>;
  return (
    <div className="grid gap-6">
      <p className="max-w-[68ch] text-muted">{t('lead')}</p>
      <SessionChoice sessions={event.sessions} value={session.id} onValue={setChosen} />
      <SessionPapers key={session.id} session={{ eventId, sessionId: session.id }} />
    </div>
  );
}

function SessionPapers({ session }: { readonly session: SessionRef }) {
  const t = useWords('papers');
  const versionText = useVersionText();
  const { data: papers, error, isPending, refetch } = useQuery(papersQuery(session));
  if (isPending) return <Skeleton lines={10} />;
  if (!papers) return <ProblemAlert error={error} onRetry={refetch} />;
  return (
    <>
      <div className="grid justify-items-start gap-2">
        <Tag tone={papers.version === null ? 'warn' : 'azure'}>{versionText(papers)}</Tag>
        {papers.meetings.length === 0 && (
          <p>
            <strong>{t('nothing')}.</strong> {t('nothingText')}
          </p>
        )}
      </div>
      <PrintDesk papers={papers} session={session} />
      <PaperFiles session={session} />
    </>
  );
}
