import { NoticePage } from '../features/consents/notice-page.tsx';
import { useWords } from '../lib/i18n.tsx';

export default function PrivacyPage() {
  return <NoticePage name="privacy" also="other_side" title={useWords('consents')('privacyNotice')} />;
}
