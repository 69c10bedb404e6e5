import type { GrantLayer } from '@jumelage/domain/grant';
import type { Id } from '@jumelage/domain/ids';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { useSession } from '../accounts/session.ts';
import { DocumentRow } from '../documents/document-row.tsx';
import { documentsQuery } from '../documents/queries.ts';
import { askGrant, grantsQuery } from './queries.ts';

type AskProps = { readonly ownerId: Id<'organisation'>; readonly isTeaser: boolean };

/**
 * Draws the confidential part of another organisation: what there is to ask for, the state of the request, and what is
 * open.
 */
export function AskPanel({ ownerId, isTeaser }: AskProps) {
  const t = useWords('organisations');
  const own = useSession()?.organisations[0];
  const { data, error, refetch } = useQuery(documentsQuery(ownerId));
  const isOpen = data?.access === 'granted';
  return (
    <Card className="grid gap-4" label={t('access')}>
      <h2 className="font-semibold text-lg">{t('access')}</h2>
      {isTeaser && <p className="max-w-[68ch]">{t('teaserLead')}</p>}
      {error && !data && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={2} />}
      {data && (
        <p className={isOpen ? 'max-w-[68ch] text-muted' : ''}>
          {isOpen ? t('documentsGranted') : t('documentsCount', { n: data.count })}
        </p>
      )}
      {isOpen && (
        <ul className="divide-y divide-line">
          {data.items.map((document) => (
            <DocumentRow key={document.id} organisationId={ownerId} document={document} />
          ))}
        </ul>
      )}
      {data && !own && <p className="text-muted text-sm">{t('grantNeedsOrganisation')}</p>}
      {data && own && isTeaser && <AskFor layer="profile" ownerId={ownerId} ownId={own.id} />}
      {own && !isTeaser && data?.can.includes('ask') && <AskFor layer="documents" ownerId={ownerId} ownId={own.id} />}
    </Card>
  );
}

type AskForProps = {
  readonly ownerId: Id<'organisation'>;
  readonly ownId: Id<'organisation'>;
  readonly layer: GrantLayer;
};

/** Asks for one layer, or says how the asking stands. */
function AskFor({ ownerId, ownId, layer }: AskForProps) {
  const t = useWords('organisations');
  const core = useWords('core');
  const { grantStatuses } = useTexts('organisations');
  const { data } = useQuery(grantsQuery(ownId));
  const [isAsking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const ask = useMutation({
    ...askGrant(ownId),
    onSuccess: () => {
      setAsking(false);
      toast(t('grantSent'));
    },
  });
  if (!data) return <Skeleton lines={1} />;
  const grant = data.asked.find((one) => one.organisation.id === ownerId && one.layer === layer);
  const label = t(layer === 'profile' ? 'grantAskProfile' : 'grantAskDocuments');
  const mayAsk = !grant || grant.can.includes('asked');
  return (
    <div className="flex flex-wrap items-center gap-3">
      {grant && <Tag tone={grant.status === 'asked' ? 'warn' : 'plain'}>{grantStatuses[grant.status]}</Tag>}
      {mayAsk && (
        <Button look="secondary" onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
      <Dialog title={label} open={isAsking} onClose={() => setAsking(false)}>
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate({ ownerId, layer, message });
          }}
        >
          <TextArea
            label={t('grantMessage')}
            hint={t('grantMessageHint')}
            optional
            rows={4}
            maxLength={1000}
            value={message}
            onValue={setMessage}
          />
          <ProblemAlert error={ask.error} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="secondary" type="button" onClick={() => setAsking(false)}>
              {core('cancel')}
            </Button>
            <Button type="submit" busy={ask.isPending}>
              {t('grantSend')}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
