import { noticeVersions } from '@jumelage/domain/consent';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { sessionQuery } from '../features/accounts/queries.ts';
import { setSession } from '../features/accounts/session.ts';
import { NoticeText } from '../features/consents/notice-text.tsx';
import { useChangeConsents } from '../features/consents/queries.ts';
import { useFormat } from '../lib/format.ts';
import { useWords } from '../lib/i18n.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Card, PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';

/** Asks for consent to new terms on the way to any page; leaving, and taking one's data along, stays open. */
export default function AgreePage() {
  const t = useWords('consents');
  const { date } = useFormat();
  const { next } = useSearch({ from: '/agree' });
  const router = useRouter();
  const client = useQueryClient();
  const change = useChangeConsents();
  const agree = async () => {
    await change.mutateAsync({ terms: true });
    // The way on is guarded by the session.
    setSession(await client.fetchQuery({ ...sessionQuery, staleTime: 0 }));
    router.history.push(next ?? '/home');
  };
  return (
    <>
      <PageHeader title={t('dueTitle')} lead={t('dueLead', { version: date(noticeVersions.terms, 'UTC') })} />
      <Card>
        <NoticeText name="terms" level="h2" />
      </Card>
      <div className="mt-6 grid gap-4">
        <ProblemAlert error={change.error} />
        <div className="flex flex-wrap gap-2">
          <Button busy={change.isPending} onClick={() => void agree().catch(() => undefined)}>
            {t('dueAgree')}
          </Button>
          <LinkButton to="/account/privacy" look="secondary">
            {t('toPrivacy')}
          </LinkButton>
        </div>
        <p className="text-muted text-sm">{t('dueElse')}</p>
      </div>
    </>
  );
}
