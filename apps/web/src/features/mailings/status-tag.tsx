import type { MailingStatus } from '@jumelage/domain/mailing';
import { useTexts } from '../../lib/i18n.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

const tones: Readonly<Record<MailingStatus, Tone>> = {
  draft: 'plain',
  scheduled: 'azure',
  sending: 'warn',
  sent: 'good',
  stopped: 'bad',
};

export function MailingStatusTag({ status }: { readonly status: MailingStatus }) {
  const { statuses } = useTexts('mailings');
  return <Tag tone={tones[status]}>{statuses[status]}</Tag>;
}
