import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../features/accounts/queries.ts';
import { MergeDialog } from '../../features/organisation-merges/merge-dialog.tsx';
import { Proposals } from '../../features/organisation-merges/proposals.tsx';
import { type MergesOf, mergesQuery, nameOf } from '../../features/organisation-merges/queries.ts';
import { Undoable } from '../../features/organisation-merges/undoable.tsx';
import { OrganisationSwitch } from '../../features/organisations/organisation-switch.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card, PageHeader } from '../../ui/card.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';

/**
 * Draws the organisations that may be one's own under another name: merged at once by who owns both, else proposed to
 * the owners.
 */
export default function OrganisationMergesPage() {
  const t = useWords('organisation-merges');
  const session = useSession();
  const navigate = useNavigate({ from: '/organisation/merges' });
  const { organisation: wanted } = useSearch({ from: '/organisation/merges' });
  const organisations = session?.organisations ?? [];
  const mine = organisations.find(({ id }) => id === wanted) ?? organisations[0];
  const show = (organisation: Id<'organisation'>) => void navigate({ search: { organisation } });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mine && (
            <>
              <OrganisationSwitch label={t('mine')} value={mine.id} onValue={show} />
              <LinkButton to="/organisation" search={{ organisation: mine.id }} look="secondary" size="sm">
                {t('toProfile')}
              </LinkButton>
            </>
          )
        }
      />
      {mine && <MergesOfOne key={mine.id} organisationId={mine.id} onMerged={show} />}
    </>
  );
}

type OfOne = { readonly organisationId: Id<'organisation'>; readonly onMerged: (into: Id<'organisation'>) => void };

function MergesOfOne({ organisationId, onMerged }: OfOne) {
  const t = useWords('organisation-merges');
  const { data, error, refetch } = useQuery(mergesQuery(organisationId));
  const [chosen, setChosen] = useState<MergesOf['others'][number]>();
  if (!data) return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton lines={8} />;
  const { own, others, proposals, merged } = data;
  const by = { as: 'owner', organisationId } as const;
  const proposed = new Set(proposals.flatMap(({ from, into }) => [from.id, into.id]));
  const open = others.filter(({ id }) => !proposed.has(id));
  return (
    <div className="grid gap-6">
      <Undoable by={by} merged={merged} />
      <Proposals by={by} proposals={proposals} onMerged={onMerged} />
      <Card className="grid gap-4">
        <h2 className="font-semibold text-xl wrap-anywhere">{t('others', { name: nameOf(own) })}</h2>
        {open.length === 0 && <p className="max-w-prose text-muted">{t('noOthers')}</p>}
        <ul className="grid gap-2">
          {open.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line px-4 py-2.5"
            >
              <span className="flex min-w-0 flex-wrap items-center gap-2 wrap-anywhere">
                <OrganisationName {...one} />
                {one.isAlike && <Tag tone="azure">{t('looksAlike')}</Tag>}
                {one.isOwned && <Tag>{t('yours')}</Tag>}
              </span>
              <Button
                size="sm"
                look="secondary"
                aria-label={t('compareNames', { one: own.nameLatin, other: one.nameLatin })}
                onClick={() => setChosen(one)}
              >
                {t('compare')}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      {chosen && (
        <MergeDialog
          key={chosen.id}
          by={by}
          sides={[own, chosen]}
          may={chosen.may}
          onClose={() => setChosen(undefined)}
          onMerged={onMerged}
        />
      )}
    </div>
  );
}
