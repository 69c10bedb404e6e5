import { type Language, languages } from '@jumelage/domain/language';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { changeLanguage, useLanguage, useWords } from '../../lib/i18n.tsx';
import { languageNames } from '../../lib/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { PinyinProposal } from '../../ui/pinyin-proposal.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { useSession } from './queries.ts';
import { rememberLanguage, setSession } from './session.ts';

/** Draws the form of one's name and language. */
export function NameCard() {
  const t = useWords('accounts');
  const language = useLanguage();
  const name = useSession()?.user?.name;
  const [typed, setTyped] = useState({
    family: name?.family ?? '',
    given: name?.given ?? '',
    hanzi: name?.hanzi ?? '',
  });
  const save = useMutation({
    mutationFn: () => api('PATCH /api/accounts/me', { body: { name: typed } }),
    onSuccess: (session) => {
      setSession(session);
      // Characters typed as family and given name now stand where they belong.
      if (session.user) setTyped({ ...session.user.name, hanzi: session.user.name.hanzi ?? '' });
      toast(t('saved'));
    },
  });
  const errorOf = useFieldErrors(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const choose = (chosen: Language) => {
    void changeLanguage(chosen);
    void rememberLanguage(chosen);
  };
  const isChinese = language === 'zh';
  const characters = (
    <TextInput
      label={t('hanzi')}
      optional
      lang="zh-Hans"
      value={typed.hanzi}
      error={errorOf('name.hanzi')}
      onValue={(hanzi) => setTyped({ ...typed, hanzi })}
    />
  );
  return (
    <Card className="grid gap-5">
      <form noValidate className="grid gap-4" onSubmit={submit}>
        <h2 className="font-semibold text-lg">{t('name')}</h2>
        <ProblemAlert error={save.error} />
        {isChinese && characters}
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextInput
            label={t('family')}
            autoComplete="family-name"
            value={typed.family}
            error={errorOf('name.family')}
            onValue={(family) => setTyped({ ...typed, family })}
          />
          <TextInput
            label={t('given')}
            autoComplete="given-name"
            value={typed.given}
            error={errorOf('name.given')}
            onValue={(given) => setTyped({ ...typed, given })}
          />
        </div>
        {!isChinese && characters}
        <PinyinProposal name={typed} onTake={setTyped} />
        <div>
          <Button type="submit" busy={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
      <Select<Language>
        label={t('language')}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onValue={choose}
      />
    </Card>
  );
}
