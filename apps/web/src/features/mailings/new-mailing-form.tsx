import { type MailingPreset, mailingPresets } from '@jumelage/domain/mailing';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select } from '../../ui/text-input.tsx';
import { type EventId, type MailingFilter, useCreateMailing } from './queries.ts';

type FormProps = {
  readonly eventId: EventId;
  /** The people that the address names; empty: everybody who takes part. */
  readonly filter: MailingFilter;
};

/** Draws the choice of a text to begin with, and begins the mailing. */
export function NewMailingForm({ eventId, filter }: FormProps) {
  const t = useWords('mailings');
  const { presets } = useTexts('mailings');
  const navigate = useNavigate();
  const [preset, setPreset] = useState<MailingPreset | ''>('');
  const { mutateAsync, isPending, error } = useCreateMailing(eventId);
  const isFiltered = Object.keys(filter).length > 0;
  const create = async () => {
    const { id } = await mutateAsync({
      ...(preset && { preset }),
      ...(isFiltered && { audience: 'filter', filter }),
    });
    await navigate({ to: '/events/$eventId/organise/mailings/$mailingId', params: { eventId, mailingId: id } });
  };
  return (
    <div className="grid gap-3">
      <ProblemAlert error={error} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow sm:max-w-sm">
          <Select<MailingPreset>
            label={t('createWith')}
            value={preset}
            emptyLabel={t('blank')}
            options={mailingPresets.map((value) => ({ value, label: presets[value] }))}
            onValue={setPreset}
            onEmpty={() => setPreset('')}
          />
        </div>
        {/* A refusal stands above. */}
        <Button busy={isPending} onClick={() => void create().catch(() => {})}>
          {t('create')}
        </Button>
      </div>
    </div>
  );
}
