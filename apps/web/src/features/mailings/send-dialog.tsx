import { toInstant, toWallTime } from '@jumelage/domain/time';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { useZone } from '../organise/queries.ts';
import { type EventId, type MailingView, useSending } from './queries.ts';
import { ReachLanguages } from './reach.tsx';

type SendProps = {
  readonly eventId: EventId;
  readonly mailing: MailingView;
  readonly reach: NonNullable<MailingView['reach']>;
  readonly onClose: () => void;
};

/** Asks before a mailing leaves, naming the people and their languages: now, or at a time of the event's clock. */
export function SendDialog({ eventId, mailing, reach, onClose }: SendProps) {
  const t = useWords('mailings');
  const zone = useZone(eventId);
  const { send } = useSending({ eventId, mailingId: mailing.id });
  const errorOf = useFieldErrors(send.error);
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [wall, setWall] = useState(() => toWallTime(Date.now() + 24 * 3_600_000, zone).slice(0, 16));
  const at = toInstant(wall, zone);
  const n = reach.withAddress;
  const confirm = async () => {
    const sendAt = when === 'later' && at !== undefined ? new Date(at).toISOString() : undefined;
    await send.mutateAsync({ sendAt, ifMatch: mailing.version });
    toast(t(when === 'later' ? 'scheduledNow' : 'sendingNow'));
  };
  return (
    <ConfirmDialog
      open
      title={t('sendTitle', { n })}
      confirmLabel={t(when === 'later' ? 'scheduleAct' : 'sendAct', { n })}
      ready={when === 'now' || at !== undefined}
      error={send.error}
      onClose={onClose}
      onConfirm={confirm}
    >
      <div className="grid gap-4">
        <div className="grid gap-1">
          <p>{t('sendLanguages')}</p>
          <ReachLanguages reach={reach} />
        </div>
        <RadioGroup<'now' | 'later'>
          label={t('when')}
          inline
          value={when}
          options={[
            { value: 'now', label: t('sendNow') },
            { value: 'later', label: t('sendLater') },
          ]}
          onValue={setWhen}
        />
        {when === 'later' && (
          <TextInput
            type="datetime-local"
            label={t('sendAt', { zone })}
            value={wall}
            error={errorOf('sendAt')}
            onValue={setWall}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}
