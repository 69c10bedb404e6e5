import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { useZone } from '../organise/queries.ts';
import { Preview } from './preview.tsx';
import { type EventId, type MailingView, useCreateMailing, useSending } from './queries.ts';
import { Reach } from './reach.tsx';
import { RecipientLog } from './recipients.tsx';
import { MailingStatusTag } from './status-tag.tsx';
import { useSubject } from './use-subject.ts';

type SentProps = { readonly eventId: EventId; readonly mailing: MailingView };

/** Draws a mailing that waits for its time, is under way, was sent or stopped: its acts, its log and its text. */
export function SentMailing({ eventId, mailing }: SentProps) {
  const t = useWords('mailings');
  const zone = useZone(eventId);
  const { moment } = useFormat();
  const { status, sendAt, startedAt, reach } = mailing;
  const subject = useSubject(eventId)(mailing.subject);
  const isToCome = status === 'scheduled';
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 lang={subject?.language} className="wrap-anywhere font-semibold text-xl">
          {subject?.value ?? t('noSubject')}
        </h2>
        <MailingStatusTag status={status} />
        <p className="text-muted text-sm">
          {isToCome && sendAt
            ? t('scheduledFor', { date: moment(sendAt, zone) })
            : startedAt && moment(startedAt, zone)}
        </p>
      </div>
      <Acts eventId={eventId} mailing={mailing} />
      {isToCome && reach && (
        <Card>
          <Reach eventId={eventId} reach={reach} />
        </Card>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card className="min-w-0" label={t('log')}>
          <RecipientLog eventId={eventId} mailing={mailing} />
        </Card>
        <div className="min-w-0 max-sm:hidden">
          <Preview
            {...{ eventId, mailingId: mailing.id, version: mailing.version, isWritten: true, language: undefined }}
          />
        </div>
      </div>
    </div>
  );
}

function Acts({ eventId, mailing }: SentProps) {
  const t = useWords('mailings');
  const navigate = useNavigate();
  const { send, stop } = useSending({ eventId, mailingId: mailing.id });
  const copy = useCreateMailing(eventId);
  const [isStopping, setStopping] = useState(false);
  const { status, audience, filter, participantIds, texts, fallback, replies } = mailing;
  const createCopy = async () => {
    const { id } = await copy.mutateAsync({ audience, filter, participantIds, texts, fallback, replies });
    await navigate({ to: '/events/$eventId/organise/mailings/$mailingId', params: { eventId, mailingId: id } });
  };
  return (
    <>
      <ProblemAlert error={send.error ?? copy.error ?? (isStopping ? null : stop.error)} />
      <div className="flex flex-wrap gap-2">
        {status === 'scheduled' && (
          <Button busy={stop.isPending} onClick={() => stop.mutate()}>
            {t('unschedule')}
          </Button>
        )}
        {status === 'sending' && (
          <Button look="danger" onClick={() => setStopping(true)}>
            {t('stop')}
          </Button>
        )}
        {status === 'stopped' && (
          <Button busy={send.isPending} onClick={() => send.mutate({}, { onSuccess: () => toast(t('sendingNow')) })}>
            {t('resume')}
          </Button>
        )}
        <Button look="secondary" busy={copy.isPending} onClick={() => void createCopy().catch(() => {})}>
          {t('copy')}
        </Button>
      </div>
      <ConfirmDialog
        danger
        open={isStopping}
        title={t('stopTitle')}
        confirmLabel={t('stop')}
        error={stop.error}
        onClose={() => setStopping(false)}
        onConfirm={() => stop.mutateAsync()}
      >
        <p>{t('stopText')}</p>
      </ConfirmDialog>
    </>
  );
}
