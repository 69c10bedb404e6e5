import { noticeVersions } from '@jumelage/domain/consent';
import type { NoticeName } from '@jumelage/i18n/notices/notice';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { NoticeText } from './notice-text.tsx';

/** A notice as a page of its own, open to everybody. */
export function NoticePage({ name, title }: { readonly name: NoticeName; readonly title: string }) {
  const t = useWords('consents');
  const { date } = useFormat();
  return (
    <>
      <PageHeader title={title} />
      <p className="-mt-4 mb-6 text-muted text-sm">{t('wordingOf', { version: date(noticeVersions[name], 'UTC') })}</p>
      <NoticeText name={name} level="h2" />
    </>
  );
}
