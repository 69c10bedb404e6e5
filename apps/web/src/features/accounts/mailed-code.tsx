import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { toast } from '../../ui/toast.tsx';
import { CodeForm } from './code-form.tsx';
import { useSession } from './session.ts';

type Props<Result> = {
  readonly lead: string;
  readonly onCode: (code: string) => Promise<Result>;
  readonly onDone: (result: Result) => void;
  /** Sends another code; absent where it would need input that is gone. */
  readonly onResend?: (() => Promise<void>) | undefined;
  readonly onBack: () => void;
};

/** Draws the step between asking for a mail and typing its code. */
export function MailedCode<Result>({ lead, onCode, onDone, onResend, onBack }: Props<Result>) {
  const t = useWords('accounts');
  const session = useSession();
  const link = 'font-medium text-azure text-sm underline underline-offset-4';
  const [sent, setSent] = useState(0);
  const confirm = useMutation({ mutationFn: onCode, onSuccess: onDone });
  const again = useMutation({
    mutationFn: async () => onResend?.(),
    onSuccess: () => {
      confirm.reset();
      setSent(sent + 1);
      toast(t('codeSent'));
    },
  });
  return (
    <CodeForm
      key={sent}
      title={t('codeTitle')}
      lead={lead}
      label={t('code')}
      error={confirm.error ?? again.error}
      busy={confirm.isPending}
      onCode={(code) => confirm.mutate(code)}
    >
      {onResend && (
        <Button type="button" look="secondary" busy={again.isPending} onClick={() => again.mutate()}>
          {t('codeAgain')}
        </Button>
      )}
      <Button type="button" look="quiet" onClick={onBack}>
        {t('changeAddress')}
      </Button>
      {session?.demo && (
        <Link to="/outbox" className={link}>
          {t('mailDemo')}
        </Link>
      )}
      <p className="text-muted text-sm">
        {t('noMail')}{' '}
        <Link to="/invitation" className={link}>
          {t('enterInvitation')}
        </Link>
      </p>
    </CodeForm>
  );
}
