import { EmailCard } from '../features/accounts/email-card.tsx';
import { KeysCard } from '../features/accounts/keys-card.tsx';
import { NameCard } from '../features/accounts/name-card.tsx';
import { useWords } from '../lib/i18n.tsx';
import { PageHeader } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';

export default function AccountPage() {
  const t = useWords('accounts');
  return (
    <>
      <PageHeader title={t('profileTitle')} />
      <div className="grid gap-6">
        <NameCard />
        <EmailCard />
        <KeysCard />
        <p>
          <Link to="/account/privacy" className="font-medium text-azure underline underline-offset-4">
            {t('leave')}
          </Link>
        </p>
      </div>
    </>
  );
}
