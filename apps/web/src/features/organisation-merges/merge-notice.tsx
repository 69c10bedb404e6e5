import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { mergesQuery, nameOf } from './queries.ts';
import { Undoable } from './undoable.tsx';

/**
 * Draws, on one's organisation's page, merges of the last hour, proposals, and look-alikes. Nothing where there is none
 * of these.
 */
export function MergeNotice({ organisationId }: { readonly organisationId: Id<'organisation'> }) {
  const t = useWords('organisation-merges');
  const { data } = useQuery(mergesQuery(organisationId));
  if (!data) return null;
  const { own, others, proposals, merged } = data;
  const asked = proposals.find(({ mayAnswer }) => mayAnswer);
  const alike = proposals.length === 0 ? others.find(({ isAlike }) => isAlike) : undefined;
  const other = asked ? (asked.from.id === own.id ? asked.into : asked.from) : alike;
  if (!other && merged.length === 0) return null;
  return (
    <div className="mb-6 grid gap-2">
      <Undoable by={{ as: 'owner', organisationId }} merged={merged} />
      {other && (
        <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg bg-azure-soft px-4 py-3">
          <span className="min-w-0 wrap-anywhere">
            {t(asked ? 'noticeProposed' : 'noticeAlike', { name: nameOf(other) })}
          </span>
          <Link
            to="/organisation/merges"
            search={{ organisation: organisationId }}
            className="font-medium underline underline-offset-4"
          >
            {t('compare')}
          </Link>
        </p>
      )}
    </div>
  );
}
