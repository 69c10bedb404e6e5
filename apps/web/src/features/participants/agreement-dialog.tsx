import { agreementWays } from '@jumelage/domain/participant';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type Way = (typeof agreementWays)[number];
type AgreementDialogProps = {
  readonly n: number;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onDeclare: (said: { readonly way: Way; readonly agreedOn?: string }) => void;
  readonly onClose: () => void;
};

/** Declares, as an organiser, that people agreed to be shown to the other country: how, and when. */
export function AgreementDialog({ n, error, isPending, onDeclare, onClose }: AgreementDialogProps) {
  const t = useWords('participants');
  const core = useWords('core');
  const { declareWays } = useTexts('participants');
  const errorOf = useFieldErrors(error);
  const [way, setWay] = useState<Way | ''>('');
  const [agreedOn, setAgreedOn] = useState('');
  const [isAsked, setAsked] = useState(false);
  const declare = () => {
    setAsked(true);
    if (way !== '') onDeclare({ way, ...(agreedOn && { agreedOn }) });
  };
  const actions = (
    <>
      <Button look="secondary" onClick={onClose}>
        {core('cancel')}
      </Button>
      <Button busy={isPending} onClick={declare}>
        {t('declareConfirm')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('declareTitle', { n })} open onClose={onClose} actions={actions}>
      <div className="grid gap-5">
        <ProblemAlert error={error} />
        <p>{t('declareLead')}</p>
        <RadioGroup
          label={t('declareWay')}
          value={way}
          error={isAsked && way === '' ? t('consentRequired') : undefined}
          options={agreementWays.map((value) => ({ value, label: declareWays[value] }))}
          onValue={setWay}
        />
        <TextInput
          type="date"
          label={t('declareOn')}
          optional
          max={new Date().toLocaleDateString('sv')}
          value={agreedOn}
          error={errorOf('agreedOn')}
          onValue={setAgreedOn}
          className="max-w-56"
        />
      </div>
    </Dialog>
  );
}
