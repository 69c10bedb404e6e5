import type { GrantStatus } from '@jumelage/domain/grant';
import type { Id } from '@jumelage/domain/ids';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import { type Grant, grantsQuery, moveGrant } from './queries.ts';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const tones = { asked: 'warn', granted: 'good', refused: 'plain', withdrawn: 'plain' } as const;
/** The order of the list: requests that wait for an answer first, then what is open. */
const order: Readonly<Record<GrantStatus, number>> = { asked: 0, granted: 1, refused: 2, withdrawn: 3 };

type ListProps = {
  readonly organisationId: Id<'organisation'>;
  readonly party: 'owner' | 'asker';
  readonly isOwner: boolean;
};

/** Draws the requests for access that an organisation received, or those that it made. */
export function GrantList({ organisationId, party, isOwner }: ListProps) {
  const t = useWords('organisations');
  const { organisationName } = useFormat();
  const { data, error, refetch } = useQuery(grantsQuery(organisationId));
  const move = useMutation(moveGrant(organisationId));
  const [closing, setClosing] = useState<Grant>();
  const title = t(party === 'owner' ? 'grantsGiven' : 'grantsAsked');
  const grants = [...((party === 'owner' ? data?.given : data?.asked) ?? [])].sort(
    (a, b) => order[a.status] - order[b.status],
  );
  return (
    <Card className="grid gap-4" label={title}>
      <h3 className="font-semibold text-lg">{title}</h3>
      {error && !data && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={3} />}
      {data && grants.length === 0 && (
        <p className="text-muted">{t(party === 'owner' ? 'grantsGivenEmpty' : 'grantsAskedEmpty')}</p>
      )}
      <ProblemAlert error={move.error} />
      {grants.length > 0 && (
        <ul className="divide-y divide-line">
          {grants.map((grant) => (
            <GrantRow
              key={grant.id}
              {...{ grant, party }}
              busy={move.isPending && move.variables.id === grant.id}
              onMove={(status) =>
                grant.status === 'granted' ? setClosing(grant) : move.mutate({ id: grant.id, status })
              }
            />
          ))}
        </ul>
      )}
      {party === 'owner' && !isOwner && <p className="text-muted text-sm">{t('grantOwnersOnly')}</p>}
      <ConfirmDialog
        danger
        title={t('grantTakeBackTitle')}
        open={closing !== undefined}
        onClose={() => setClosing(undefined)}
        confirmLabel={t('grantTakeBackConfirm')}
        onConfirm={() => closing && move.mutateAsync({ id: closing.id, status: 'withdrawn' }).catch(() => {})}
      >
        {closing && party === 'owner' && (
          <p>{t('grantTakeBackText', { name: organisationName(closing.organisation) })}</p>
        )}
      </ConfirmDialog>
    </Card>
  );
}

type RowProps = {
  readonly grant: Grant;
  readonly party: ListProps['party'];
  readonly busy: boolean;
  readonly onMove: (status: 'granted' | 'refused' | 'withdrawn') => void;
};

function GrantRow({ grant: { layer, status, message, organisation, changedAt, can }, party, busy, onMove }: RowProps) {
  const t = useWords('organisations');
  const texts = useTexts('organisations');
  const { date, organisationName } = useFormat();
  const layerName = texts.grantLayers[layer];
  const named = { name: organisationName(organisation), layer: layerName };
  return (
    <li className="grid gap-2 py-4 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <OrganisationLink organisation={organisation} className="font-medium" />
        <SideMark country={organisation.country} short />
        <Tag>{layerName}</Tag>
        <Tag tone={tones[status]}>{texts.grantStatuses[status]}</Tag>
        <span className="text-muted text-sm">{t('grantSince', { date: date(changedAt, here) })}</span>
      </div>
      {message && <p className="max-w-[68ch] whitespace-pre-line break-words">{message}</p>}
      <div className="flex flex-wrap gap-2">
        {can.includes('granted') && (
          <Button
            size="sm"
            look={status === 'asked' ? 'primary' : 'secondary'}
            busy={busy}
            aria-label={t('grantAllowNamed', named)}
            onClick={() => onMove('granted')}
          >
            {t('grantAllow')}
          </Button>
        )}
        {can.includes('refused') && (
          <Button
            size="sm"
            look="secondary"
            busy={busy}
            aria-label={t('grantRefuseNamed', named)}
            onClick={() => onMove('refused')}
          >
            {t('grantRefuse')}
          </Button>
        )}
        {can.includes('withdrawn') && (
          <Button
            size="sm"
            look="secondary"
            busy={busy}
            aria-label={t(party === 'owner' ? 'grantTakeBackNamed' : 'grantWithdrawNamed', named)}
            onClick={() => onMove('withdrawn')}
          >
            {t(party === 'owner' ? 'grantTakeBack' : 'grantWithdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
