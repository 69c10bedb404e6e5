import { shownEmail } from '@jumelage/domain/addresses';
import { type Language, languages } from '@jumelage/domain/language';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, type Input, type Response } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { changeLanguage, useLanguage, useWords } from '../../lib/i18n.tsx';
import { languageNames } from '../../lib/language.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select } from '../../ui/text-input.tsx';
import { CredentialFields, NameFields } from './account-fields.tsx';
import { ConsentChoices, noConsents } from './consent-choices.tsx';
import { providerQuery } from './queries.ts';
import type { Session } from './session.ts';

type Body = Input<'POST /api/accounts'>['body'];

/** A sign-up whose code is on its way; the input stays until the page is left, the password is stored nowhere else. */
export type BegunSignUp = {
  readonly challengeId: Response<'POST /api/accounts'>['challengeId'];
  readonly email: string;
  readonly body?: Body;
};

const key = 'jumelage-sign-up';

/** Reads the sign-up that a reload must not lose: that a code is awaited, and where it went. */
export function recallBegun(): BegunSignUp | undefined {
  const stored = sessionStorage.getItem(key);
  return stored === null ? undefined : (JSON.parse(stored) as BegunSignUp);
}

export const forgetBegun = () => sessionStorage.removeItem(key);

export async function beginSignUp(body: Body): Promise<BegunSignUp> {
  const { challengeId } = await api('POST /api/accounts', { body });
  sessionStorage.setItem(key, JSON.stringify({ challengeId, email: body.email }));
  return { challengeId, email: body.email, body };
}

type Props = {
  readonly next: string | undefined;
  /** The input of an earlier attempt, when somebody came back to change it. */
  readonly typed: Body | undefined;
  readonly onBegun: (begun: BegunSignUp) => void;
  readonly onEntered: (session: Session) => void;
};

/**
 * Draws the form of name, address, password and consents; without address and password for who comes from an identity
 * provider.
 */
export function SignUpForm(props: Props) {
  const t = useWords('accounts');
  const language = useLanguage();
  const form = useSignUp(props);
  const { waiting, mutation, errorOf } = form;
  const lead = waiting
    ? t('providerSignUpLead', { name: waiting.provider.name, email: shownEmail(waiting.email) })
    : t('signUpLead');
  return (
    <div className="mx-auto max-w-lg py-4">
      <PageHeader title={t('signUpTitle')} lead={lead} />
      <form noValidate className="grid gap-5" onSubmit={form.submit}>
        <ProblemAlert error={mutation.error} />
        <NameFields form={form} />
        {!waiting && <CredentialFields form={form} />}
        <Select<Language>
          label={t('language')}
          value={language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onValue={(chosen) => void changeLanguage(chosen)}
        />
        <ConsentChoices value={form.consents} onValue={form.setConsents} error={errorOf('consents.terms')} />
        <Button type="submit" busy={mutation.isPending}>
          {t('signUp')}
        </Button>
      </form>
      <p className="mt-6">
        {t('haveAccount')}{' '}
        <Link
          to="/sign-in"
          search={props.next ? { next: props.next } : {}}
          className="font-medium text-azure underline underline-offset-4"
        >
          {t('signInTitle')}
        </Link>
      </p>
    </div>
  );
}

/** Holds what is typed, and sends it: by mail, or for whoever an identity provider has sent. */
function useSignUp({ typed: before, onBegun, onEntered }: Props) {
  const language = useLanguage();
  const { data } = useQuery(providerQuery);
  const waiting = data?.waiting?.kind === 'sign_up' ? data.waiting : undefined;
  const [typed, setTyped] = useState({
    family: before?.name.family ?? '',
    given: before?.name.given ?? '',
    hanzi: before?.name.hanzi ?? '',
    email: before?.email ?? '',
    password: before?.password ?? '',
  });
  const [consents, setConsents] = useState(before?.consents ?? noConsents);
  useEffect(() => {
    if (waiting)
      setTyped((now) => ({ ...now, family: now.family || waiting.family, given: now.given || waiting.given }));
  }, [waiting]);
  const { email, password, family, given, hanzi } = typed;
  const shared = { language, name: { family, given, ...(hanzi.trim() && { hanzi }) }, consents };
  const byMail = useMutation({
    mutationFn: () => beginSignUp({ email: email.trim(), password, ...shared }),
    onSuccess: onBegun,
  });
  const byProvider = useMutation({
    mutationFn: (challengeId: NonNullable<typeof waiting>['challengeId']) =>
      api('POST /api/accounts/by-provider', { body: { challengeId, ...shared } }),
    onSuccess: onEntered,
  });
  const mutation = waiting ? byProvider : byMail;
  return {
    typed,
    type: (changes: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...changes })),
    consents,
    setConsents,
    waiting,
    mutation,
    errorOf: useFieldErrors(mutation.error),
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (waiting) byProvider.mutate(waiting.challengeId);
      else byMail.mutate();
    },
  };
}
