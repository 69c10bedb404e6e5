import type { Id } from '@jumelage/domain/ids';
import { useRouterState } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';
import { useSession } from '../accounts/session.ts';
import { settingsDoor, settingsPages, workspacePageAt } from './workspace-pages.ts';

/** Draws the pages behind the door of settings above each of them; above another page nothing. */
export function SettingsTabs({ eventId }: { readonly eventId: Id<'event'> }) {
  const t = useWords('organise');
  const isAdmin = useSession()?.user?.isAdmin === true;
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  if (workspacePageAt(pathname) !== settingsDoor) return null;
  return (
    <Tabs label={t('settings')}>
      {settingsPages.map(({ to, words }) => (
        <Tab key={to} to={to} params={{ eventId }} activeOptions={{ exact: true, includeSearch: false }}>
          {t(words)}
        </Tab>
      ))}
      {isAdmin && <Tab to="/match-weights">{t('weights')}</Tab>}
    </Tabs>
  );
}
