import { useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';

export function NotFound() {
  const t = useWords('core');
  return (
    <div className="py-8">
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundText')} />
      <LinkButton to="/">{t('backHome')}</LinkButton>
    </div>
  );
}
