import { NoticePage } from '../features/consents/notice-page.tsx';
import { useWords } from '../lib/i18n.tsx';

export default function TermsPage() {
  return <NoticePage name="terms" title={useWords('consents')('terms')} />;
}
