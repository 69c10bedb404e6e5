import { noticeVersions } from '@jumelage/domain/consent';
import type { NoticeName } from '@jumelage/i18n/notices';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { NoticeText } from './notice-text.tsx';
import { noticeQuery } from './queries.ts';

/** Draws a notice as a page of its own, open to everybody, with a link to a related one. */
export function NoticePage({
  name,
  title,
  also,
}: {
  readonly name: NoticeName;
  readonly title: string;
  readonly also?: NoticeName;
}) {
  const t = useWords('consents');
  const { date } = useFormat();
  return (
    <>
      <PageHeader title={title} />
      <p className="-mt-4 mb-6 max-sm:-mt-2 text-muted text-sm">
        {t('wordingOf', { version: date(noticeVersions[name], 'UTC') })}
      </p>
      <NoticeText name={name} level="h2" />
      {also && (
        <section id={also} className="mt-12 grid gap-4 border-line border-t pt-8">
          <NoticeTitle name={also} />
          <NoticeText name={also} level="h3" />
        </section>
      )}
    </>
  );
}

function NoticeTitle({ name }: { readonly name: NoticeName }) {
  const { data } = useQuery(noticeQuery(name, useLanguage()));
  return <h2 className="font-semibold text-xl">{data?.title}</h2>;
}
