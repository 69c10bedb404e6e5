import type { ComponentProps } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type EmailFieldProps = Pick<ComponentProps<typeof TextInput>, 'value' | 'onValue' | 'error'> & {
  /** As browsers fill it in: by itself an address; beside a password, or a passkey, the name of the account. */
  readonly autoComplete?: 'email' | 'username' | 'username webauthn';
};

/** Draws the field of one's own e-mail address. */
export function EmailField({ autoComplete = 'email', ...props }: EmailFieldProps) {
  const t = useWords('accounts');
  return <TextInput label={t('email')} inputMode="email" autoComplete={autoComplete} required {...props} />;
}
