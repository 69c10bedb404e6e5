import { Outlet } from '@tanstack/react-router';
import { useSession } from '../../features/accounts/session.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';

/** Draws the tabs of one's own account. */
export default function AccountFrame() {
  const t = useWords('accounts');
  const isAdmin = useSession()?.user?.isAdmin;
  return (
    <div className="mx-auto max-w-3xl">
      <Tabs label={t('tabs')}>
        <Tab to="/account" activeOptions={{ exact: true }}>
          {t('tabProfile')}
        </Tab>
        <Tab to="/account/security">{t('tabSecurity')}</Tab>
        <Tab to="/account/privacy">{t('tabPrivacy')}</Tab>
        <Tab to="/account/mails">{t('tabMails')}</Tab>
        {isAdmin && <Tab to="/admin">{t('tabDataProtection')}</Tab>}
      </Tabs>
      <Outlet />
    </div>
  );
}
