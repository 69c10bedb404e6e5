import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { type MeetingRequest, useWithdrawRequest } from './queries.ts';
import type { AskPlace } from './request-form.tsx';
import { useAnswering } from './use-answering.ts';

const RequestForm = lazy(() => import('./request-form.tsx').then((module) => ({ default: module.RequestForm })));

type TakeBackProps = { readonly request: MeetingRequest; readonly isMine: boolean };

/** Withdraws as the sender or declines after all as the recipient, after a dialog says what is lost. */
export function TakeBack({ request, isMine }: TakeBackProps) {
  // One that waits for an answer is declined where it is answered.
  if (!request.can.includes(isMine ? 'withdrawn' : 'declined') || request.can.includes('accepted')) return null;
  return isMine ? <Withdraw request={request} /> : <DeclineAfterAll request={request} />;
}

function Withdraw({ request }: { readonly request: MeetingRequest }) {
  const t = useWords('meeting-requests');
  const { personName } = useFormat();
  const withdraw = useWithdrawRequest(request.eventId);
  const [isAsking, setAsking] = useState(false);
  const confirm = () =>
    withdraw.mutateAsync(request.id).then(
      () => toast(t('withdrawn')),
      // The alert below says why.
      () => undefined,
    );
  return (
    <div className="grid justify-items-start gap-3">
      <ProblemAlert error={withdraw.error} />
      <Button look="secondary" size="sm" className="min-h-11" onClick={() => setAsking(true)}>
        {t('withdraw')} <span className="sr-only">{personName(request.to.name)}</span>
      </Button>
      <ConfirmDialog
        danger
        title={t('withdrawTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('withdraw')}
        onConfirm={confirm}
      >
        <p>{t('withdrawText')}</p>
      </ConfirmDialog>
    </div>
  );
}

function DeclineAfterAll({ request }: { readonly request: MeetingRequest }) {
  const t = useWords('meeting-requests');
  const { personName } = useFormat();
  const { give, isPending } = useAnswering(request.eventId);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="secondary"
        size="sm"
        className="min-h-11 justify-self-start"
        busy={isPending}
        onClick={() => setAsking(true)}
      >
        {t('changeMind')} <span className="sr-only">{personName(request.from.name)}</span>
      </Button>
      {isAsking && (
        <DeclineDialog
          {...(request.status === 'accepted' && { warning: t('withdrawText') })}
          onDecline={(reason) => void give(request, 'declined', { reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Draws the acts on a request that is not sent yet: changing its words, and dropping it. */
export function PreparedActs({ request, place }: { readonly request: MeetingRequest; readonly place: AskPlace }) {
  const t = useWords('meeting-requests');
  const { personName } = useFormat();
  const drop = useWithdrawRequest(request.eventId);
  const [isChanging, setChanging] = useState(false);
  if (!request.can.includes('dropped')) return null;
  const name = personName(request.to.name);
  return (
    <div className="grid gap-3">
      <ProblemAlert error={drop.error} />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" className="min-h-11" onClick={() => setChanging(true)}>
          {t('change')} <span className="sr-only">{name}</span>
        </Button>
        <Button
          look="secondary"
          size="sm"
          className="min-h-11"
          busy={drop.isPending}
          onClick={() =>
            void drop.mutateAsync(request.id).then(
              () => toast(t('dropped')),
              // The alert above says why.
              () => undefined,
            )
          }
        >
          {t('drop')} <span className="sr-only">{name}</span>
        </Button>
      </div>
      {isChanging && (
        <Suspense>
          <RequestForm
            ourId={request.from.organisation.id}
            other={request.to.organisation}
            places={[{ ...place, participants: [request.to] }]}
            prepared={request}
            onClose={() => setChanging(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
