import { type Language, languages } from '@jumelage/domain/language';
import { useMutation } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { signUp } from '../features/accounts/queries.ts';
import { useFieldErrors } from '../lib/field-errors.ts';
import { changeLanguage, useLanguage, useWords } from '../lib/i18n.tsx';
import { languageNames } from '../lib/language.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { PasswordInput, Select, TextInput } from '../ui/text-input.tsx';

export default function SignUpPage() {
  const t = useWords('accounts');
  const { next } = useSearch({ from: '/sign-up' });
  const router = useRouter();
  const language = useLanguage();
  const [typed, setTyped] = useState({ family: '', given: '', hanzi: '', email: '', password: '' });
  const type = (field: keyof typeof typed) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  const mutation = useMutation({
    ...signUp,
    onSuccess: (entered) => {
      signUp.onSuccess(entered);
      router.history.push(next ?? '/home');
    },
  });
  const errorOf = useFieldErrors(mutation.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { email, password, family, given, hanzi } = typed;
    mutation.mutate({ email: email.trim(), password, language, name: { family, given, ...(hanzi.trim() && { hanzi }) } });
  };
  return (
    <div className="mx-auto max-w-lg py-4">
      <PageHeader title={t('signUpTitle')} lead={t('signUpLead')} />
      <form noValidate className="grid gap-5" onSubmit={submit}>
        <ProblemAlert error={mutation.error} />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextInput label={t('family')} autoComplete="family-name" required value={typed.family} onValue={type('family')} error={errorOf('name.family')} />
          <TextInput label={t('given')} autoComplete="given-name" required value={typed.given} onValue={type('given')} error={errorOf('name.given')} />
        </div>
        <p className="-mt-3 text-muted text-sm">{t('familyHint')}</p>
        <TextInput label={t('hanzi')} optional lang="zh-Hans" value={typed.hanzi} onValue={type('hanzi')} error={errorOf('name.hanzi')} />
        <TextInput
          label={t('email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          required
          value={typed.email}
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
          value={typed.password}
          onValue={type('password')}
          error={errorOf('password')}
        />
        <Select<Language>
          label={t('language')}
          value={language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onValue={(chosen) => void changeLanguage(chosen)}
        />
        <Button type="submit" busy={mutation.isPending}>
          {t('signUp')}
        </Button>
      </form>
      <p className="mt-6">
        {t('haveAccount')}{' '}
        <Link to="/sign-in" search={next ? { next } : {}} className="font-medium text-azure underline underline-offset-4">
          {t('signInTitle')}
        </Link>
      </p>
    </div>
  );
}
