import { EmailCard } from '../features/accounts/email-card.tsx';
import { NameCard } from '../features/accounts/name-card.tsx';
import { useWords } from '../lib/i18n.tsx';
import { PageHeader } from '../ui/card.tsx';

export default function AccountProfilePage() {
  const t = useWords('security');
  return (
    <>
      <PageHeader title={t('profileTitle')} />
      <div className="grid gap-6">
        <NameCard />
        <EmailCard />
        <p className="text-muted text-sm">{t('leave')}</p>
      </div>
    </>
  );
}
