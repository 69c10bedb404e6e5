import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../features/accounts/session.ts';
import { ConsentCard } from '../../features/consents/consent-card.tsx';
import { ConsentHistory } from '../../features/consents/history.tsx';
import { type Consent, consentsQuery } from '../../features/consents/queries.ts';
import { EraseCard } from '../../features/personal-data/erase-card.tsx';
import { ExportCard } from '../../features/personal-data/export-card.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** Sorts consents: those that can be changed at will come first. */
const inOrder = (consents: readonly Consent[]) =>
  [...consents].sort((a, b) => Number(a.purpose === 'terms') - Number(b.purpose === 'terms'));

/** Draws the consents of the account and their history. */
export default function AccountPrivacyPage() {
  const t = useWords('consents');
  const user = useSession()?.user;
  const { data, error, refetch } = useQuery(consentsQuery);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <div className="grid min-w-0 gap-10">
          <section aria-labelledby="choices" className="grid min-w-0 gap-4">
            <h2 id="choices" className="font-semibold text-xl">
              {t('choicesTitle')}
            </h2>
            <ul className="grid min-w-0 gap-4">
              {inOrder(data.consents).map((consent) => (
                <ConsentCard key={consent.purpose} consent={consent} />
              ))}
            </ul>
            <p>
              <Link to="/privacy" className="font-medium text-azure underline underline-offset-4">
                {t('privacyNotice')}
              </Link>
            </p>
          </section>
          <section aria-labelledby="history" className="grid gap-4">
            <h2 id="history" className="font-semibold text-xl">
              {t('historyTitle')}
            </h2>
            <ConsentHistory words={data.history} />
          </section>
          <ExportCard />
          {user && <EraseCard email={user.email} />}
        </div>
      )}
    </>
  );
}
