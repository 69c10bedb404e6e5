import { useMutation } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { signIn, useSession } from '../features/accounts/queries.ts';
import { SamplePeople } from '../features/accounts/sample-people.tsx';
import { useFieldErrors } from '../lib/field-errors.ts';
import { useWords } from '../lib/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { PasswordInput, TextInput } from '../ui/text-input.tsx';

export default function SignInPage() {
  const t = useWords('accounts');
  const { next } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const session = useSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = () => router.history.push(next ?? '/home');
  const mutation = useMutation({
    ...signIn,
    onSuccess: (entered) => {
      signIn.onSuccess(entered);
      enter();
    },
  });
  const errorOf = useFieldErrors(mutation.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutation.mutate({ email, password });
  };
  return (
    <div className={`mx-auto grid gap-x-16 gap-y-10 py-4 ${session?.demo ? 'lg:grid-cols-2' : 'max-w-md'}`}>
      <div>
        <PageHeader title={t('signInTitle')} lead={t('signInLead')} />
        <form noValidate className="grid gap-5" onSubmit={submit}>
          <ProblemAlert error={mutation.error} />
          <TextInput
            label={t('email')}
            type="email"
            autoComplete="username"
            inputMode="email"
            required
            value={email}
            onValue={setEmail}
            error={errorOf('email')}
          />
          <PasswordInput
            label={t('password')}
            showLabel={t('showPassword')}
            hideLabel={t('hidePassword')}
            autoComplete="current-password"
            required
            value={password}
            onValue={setPassword}
            error={errorOf('password')}
          />
          <Button type="submit" busy={mutation.isPending}>
            {t('signIn')}
          </Button>
        </form>
        <p className="mt-6">
          {t('noAccount')}{' '}
          <Link to="/sign-up" search={next ? { next } : {}} className="font-medium text-azure underline underline-offset-4">
            {t('signUpTitle')}
          </Link>
        </p>
      </div>
      {session?.demo && <SamplePeople onEntered={enter} />}
    </div>
  );
}
