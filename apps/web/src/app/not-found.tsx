import { useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';

/** Draws an address of nothing, with ways on. */
export function NotFound() {
  const t = useWords('core');
  return (
    <div className="py-8">
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundText')} />
      <div className="flex flex-wrap gap-2">
        <LinkButton to="/">{t('backHome')}</LinkButton>
        <LinkButton to="/events" look="secondary">
          {t('events')}
        </LinkButton>
        <LinkButton to="/directory" look="secondary">
          {t('directory')}
        </LinkButton>
      </div>
    </div>
  );
}
