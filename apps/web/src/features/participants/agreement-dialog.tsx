import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { AgreementFields, type AgreementWay } from './agreement-fields.tsx';

type AgreementDialogProps = {
  readonly n: number;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onDeclare: (said: { readonly way: AgreementWay; readonly agreedOn?: string }) => void;
  readonly onClose: () => void;
};

/** Declares, as an organiser, that people agreed to be shown to the other country: how, and when. */
export function AgreementDialog({ n, error, isPending, onDeclare, onClose }: AgreementDialogProps) {
  const t = useWords('participants');
  const core = useWords('core');
  const errorOf = useFieldErrors(error);
  const [way, setWay] = useState<AgreementWay | ''>('');
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
        <AgreementFields
          way={way}
          wayError={isAsked && way === '' ? t('consentRequired') : undefined}
          onWay={setWay}
          agreedOn={agreedOn}
          dayError={errorOf('agreedOn')}
          onAgreedOn={setAgreedOn}
        />
      </div>
    </Dialog>
  );
}
