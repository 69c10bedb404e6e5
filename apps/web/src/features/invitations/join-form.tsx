import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { PinyinProposal } from '../../ui/pinyin-proposal.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { PasswordInput, TextInput } from '../../ui/text-input.tsx';
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
  const t = useWords('accounts');
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
  const type = (field: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [field]: value }));
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate();
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <p className="text-muted">{words('newAccountText')}</p>
      <ProblemAlert error={join.error} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextInput
          label={t('family')}
          autoComplete="family-name"
          value={family}
          onValue={type('family')}
          error={errorOf('name.family')}
        />
        <TextInput
          label={t('given')}
          autoComplete="given-name"
          value={given}
          onValue={type('given')}
          error={errorOf('name.given')}
        />
      </div>
      <p className="-mt-3 text-muted text-sm">{t('familyHint')}</p>
      <TextInput
        label={t('hanzi')}
        optional
        lang="zh-Hans"
        value={hanzi}
        onValue={type('hanzi')}
        error={errorOf('name.hanzi')}
      />
      <PinyinProposal name={{ family, given, hanzi }} onTake={(name) => setTyped((now) => ({ ...now, ...name }))} />
      <TextInput
        label={t('email')}
        inputMode="email"
        autoComplete="username"
        required
        value={email}
        onValue={type('email')}
        error={errorOf('email')}
      />
      <PasswordInput
        label={t('password')}
        hint={t('passwordHint')}
        showLabel={t('showPassword')}
        hideLabel={t('hidePassword')}
        autoComplete="new-password"
        required
        value={password}
        onValue={type('password')}
        error={errorOf('password')}
      />
      <ConsentChoices value={consents} onValue={setConsents} error={errorOf('consents.terms')} />
      <Button type="submit" busy={join.isPending}>
        {words('createAccount')}
      </Button>
    </form>
  );
}
