import { badgeName, type PersonName } from '@jumelage/domain/participant';
import { keepPreviousData, queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useErrorWords, useLanguage, useWords } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EmailField } from '../accounts/email-field.tsx';
import { enter } from '../accounts/queries.ts';
import { CodePart } from './code-part.tsx';
import { isInCharacters } from './draft.ts';
import type { FirstRun } from './use-first-run.ts';

type Person = FirstRun['draft']['person'];

/** Reads a name that was typed whole; how names are written is fetched by those alone who type one. */
const nameQuery = (whole: string) =>
  queryOptions({
    queryKey: ['name', whole],
    queryFn: async () => (await import('@jumelage/domain/written-name')).readName({ whole }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Joins what was read of a name with the parts that were corrected. */
function nameOf({ family, given }: Person, read: { family: string; given: string; hanzi: string }): PersonName {
  const isCorrected = `${family}${given}`.trim() !== '';
  return {
    ...(isCorrected ? { family, given } : { family: read.family, given: read.given }),
    ...(read.hanzi && { hanzi: read.hanzi }),
  };
}

type AccountPartProps = {
  readonly run: FirstRun;
  /** Tells whether all that stands above is said. */
  readonly isReady: () => boolean;
  readonly onEntered: () => void;
};

/** Draws the account that a visitor makes to see suggestions by name: a name, an address, the terms, the mailed code. */
export function AccountPart({ run, isReady, onEntered }: AccountPartProps) {
  const { draft, change } = run;
  const t = useWords('first-run');
  const words = useErrorWords();
  const language = useLanguage();
  const [isTried, setTried] = useState(false);
  const { challenge } = draft;
  const begin = useMutation({
    mutationFn: async () => {
      const email = draft.email.trim();
      const consents = { terms: draft.hasAgreed, other_side: false, newsletter: false };
      const name = nameOf(draft.person, await queryClient.fetchQuery(nameQuery(draft.person.whole)));
      const body = { email, language, name, consents };
      const { challengeId } = await api('POST /api/accounts', { body });
      return { id: challengeId, email };
    },
    onSuccess: (begun) => change({ challenge: begun }),
  });
  const errorOf = useFieldErrors(begin.error);
  const required = (text: string) => (isTried && text.trim() === '' ? words.field('required') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReady() && draft.person.whole.trim() !== '' && draft.email.trim() !== '') begin.mutate();
  };
  return (
    <section aria-labelledby="account-part" className="grid gap-4 rounded-xl border border-line bg-surface p-4 sm:p-6">
      <div className="grid gap-1">
        <h2 id="account-part" className="font-semibold text-lg">
          {t('accountTitle')}
        </h2>
        <p className="text-muted">{t('accountLead')}</p>
      </div>
      <form noValidate className="grid gap-4" onSubmit={submit}>
        <ProblemAlert error={begin.error} />
        <PersonFields run={run} error={errorOf('name.family') ?? errorOf('name') ?? required(draft.person.whole)} />
        <EmailField
          value={draft.email}
          onValue={(email) => change({ email, challenge: null })}
          error={errorOf('email') ?? required(draft.email)}
        />
        <Checkbox
          label={<TermsLabel />}
          checked={draft.hasAgreed}
          onChecked={(hasAgreed) => change({ hasAgreed })}
          error={errorOf('consents.terms') ?? (isTried && !draft.hasAgreed ? words.field('required') : undefined)}
        />
        {!challenge && (
          <Button type="submit" busy={begin.isPending} className="justify-self-start max-sm:w-full">
            {t('showMatches')}
          </Button>
        )}
      </form>
      {challenge && (
        <CodePart
          key={challenge.id}
          email={challenge.email}
          onCode={(code) => api('POST /api/accounts/verification', { body: { challengeId: challenge.id, code } })}
          onDone={(session) => {
            enter(session);
            change({ userId: session.user?.id ?? null, challenge: null });
            onEntered();
          }}
          onAgain={() => begin.mutate()}
        />
      )}
    </section>
  );
}

/** Draws the sentence of agreement, with both texts a click away. */
function TermsLabel() {
  const t = useWords('first-run');
  const link = 'font-medium text-azure underline underline-offset-4';
  const [before, between, after] = t('terms', { terms: '\u0001', privacy: '\u0001' }).split('\u0001');
  return (
    <>
      {before}
      <a href="/terms" target="_blank" rel="noopener noreferrer" className={link}>
        {t('termsLink')}
      </a>
      {between}
      <a href="/privacy" target="_blank" rel="noopener noreferrer" className={link}>
        {t('privacyLink')}
      </a>
      {after}
    </>
  );
}

const pinyinQuery = (hanzi: string) =>
  queryOptions({
    queryKey: ['pinyin', hanzi],
    queryFn: async () => (await import('@jumelage/domain/pinyin')).proposeLatinName(hanzi) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });

/**
 * Draws one field for a whole name, and below it how it is read; a name in characters gets its pinyin, filled in and to
 * be changed.
 */
function PersonFields({
  run: { draft, change },
  error,
}: {
  readonly run: FirstRun;
  readonly error?: string | undefined;
}) {
  const { person } = draft;
  const t = useWords('first-run');
  const accounts = useWords('accounts');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const read = useQuery({ ...nameQuery(person.whole), placeholderData: keepPreviousData }).data;
  const hanzi = read?.hanzi ?? '';
  const inCharacters = isInCharacters(person.whole);
  const pinyin = useQuery({ ...pinyinQuery(hanzi), enabled: inCharacters && [...hanzi].length > 1 }).data;
  const filled = useRef('');
  useEffect(() => {
    const shown = `${person.family} ${person.given}`.trim();
    const next = pinyin ? `${pinyin.family} ${pinyin.given}` : '';
    // What somebody typed over the proposal stays.
    if (!inCharacters || next === '' || next === filled.current || (shown !== '' && shown !== filled.current)) return;
    filled.current = next;
    change({ person: { ...person, family: pinyin?.family ?? '', given: pinyin?.given ?? '' } });
  }, [pinyin, person, inCharacters, change]);
  const name = read && nameOf(person, read);
  const set = (parts: Partial<typeof person>) => change({ person: { ...person, ...parts } });
  const showsParts = isOpen || inCharacters;
  return (
    <div className="grid gap-3">
      <TextInput
        label={language === 'zh' ? t('hanzi') : t('person')}
        autoComplete="name"
        required
        value={person.whole}
        onValue={(whole) => set({ whole, ...(!isInCharacters(whole) && { family: '', given: '' }) })}
        error={error}
      />
      {name && person.whole.trim() !== '' && !showsParts && (
        <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
          {t('personSplit', { name: [badgeName(name), name.hanzi].filter(Boolean).join(' ') })}
          <Button
            look="quiet"
            size="sm"
            onClick={() => {
              set({ family: name.family, given: name.given });
              setOpen(true);
            }}
          >
            {t('personCorrect')}
          </Button>
        </p>
      )}
      {showsParts && (
        <div className="grid grid-cols-2 items-start gap-3">
          <TextInput
            label={`${accounts('family')}${inCharacters ? ` · ${t('pinyin')}` : ''}`}
            value={person.family}
            onValue={(family) => set({ family })}
          />
          <TextInput
            label={`${accounts('given')}${inCharacters ? ` · ${t('pinyin')}` : ''}`}
            value={person.given}
            onValue={(given) => set({ given })}
          />
        </div>
      )}
    </div>
  );
}

/** Draws the ways past the first run: a sign-in, or an account without an organisation. */
export function OtherWays() {
  const t = useWords('first-run');
  const accounts = useWords('accounts');
  const link = 'font-medium text-azure underline underline-offset-4';
  return (
    <div className="mx-auto mt-8 grid max-w-2xl gap-1 border-line border-t pt-4 text-muted text-sm">
      <p>
        {t('haveAccount')}{' '}
        <Link to="/sign-in" className={link}>
          {accounts('signInTitle')}
        </Link>
      </p>
      <p>
        {t('accountOnlyHint')}{' '}
        <Link to="/sign-up" search={{ next: '/home' }} className={link}>
          {t('accountOnly')}
        </Link>
      </p>
    </div>
  );
}
