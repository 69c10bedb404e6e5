import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { CredentialFields, NameFields } from '../accounts/account-fields.tsx';
import { ConsentChoices, noConsents } from '../accounts/consent-choices.tsx';
import type { Session } from '../accounts/session.ts';
import type { OpenInvitation } from './queries.ts';

type Props = {
  readonly code: string;
  readonly name: OpenInvitation['name'];
  readonly onJoined: (session: Session) => void;
};

/**
 * Draws the form of an account by a code, without any mail; the name is filled in where the code hands over a place.
 */
export function JoinForm({ code, name, onJoined }: Props) {
  const words = useWords('invitations');
  const language = useLanguage();
  const [typed, setTyped] = useState({
    family: name?.family ?? '',
    given: name?.given ?? '',
    hanzi: name?.hanzi ?? '',
    email: '',
    password: '',
  });
  const [consents, setConsents] = useState(noConsents);
  const type = (changes: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...changes }));
  const { family, given, hanzi, email, password } = typed;
  const join = useMutation({
    mutationFn: () => {
      const body = {
        email: email.trim(),
        password,
        language,
        consents,
        name: { family, given, ...(hanzi.trim() && { hanzi }) },
      };
      return api('POST /api/invitations/:code/account', { params: { code }, body });
    },
    onSuccess: onJoined,
  });
  const errorOf = useFieldErrors(join.error);
  const form = { typed, type, errorOf };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate();
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <p className="text-muted">{words('newAccountText')}</p>
      <ProblemAlert error={join.error} />
      <NameFields form={form} />
      <CredentialFields form={form} />
      <ConsentChoices value={consents} onValue={setConsents} error={errorOf('consents.terms')} />
      <Button type="submit" busy={join.isPending}>
        {words('createAccount')}
      </Button>
    </form>
  );
}
