import { useWords } from '../lib/i18n.tsx';
import { PageHeader } from '../ui/card.tsx';

export default function Page() {
  const t = useWords('core');
  return <PageHeader title={t('loading')} />;
}
