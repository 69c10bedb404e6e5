import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../lib/i18n.tsx';
import { alikePairs } from './alike-pairs.ts';
import { eventMergesQuery } from './queries.ts';

/** Tells an event's organisers that organisations look alike, and leads to where they are compared. */
export function AlikeNotice({ eventId }: { readonly eventId: Id<'event'> }) {
  const t = useWords('organisation-merges');
  const { data } = useQuery(eventMergesQuery(eventId));
  if (!data || alikePairs(data).length === 0) return null;
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg bg-azure-soft px-4 py-3">
      <span>{t('noticeOrganiser')}</span>
      <a href="#merges" className="font-medium underline underline-offset-4">
        {t('compare')}
      </a>
    </p>
  );
}
