import type { ComponentProps } from 'react';
import type { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { PinyinProposal } from '../../ui/pinyin-proposal.tsx';
import { PasswordInput, TextInput } from '../../ui/text-input.tsx';
import { EmailField } from './email-field.tsx';

type FieldsProps = {
  readonly form: {
    readonly typed: Readonly<Record<'family' | 'given' | 'hanzi' | 'email' | 'password', string>>;
    readonly type: (changes: Partial<FieldsProps['form']['typed']>) => void;
    readonly errorOf: ReturnType<typeof useFieldErrors>;
  };
};

/** Draws the fields of a name, in letters and in characters. */
export function NameFields({ form: { typed, type, errorOf } }: FieldsProps) {
  const t = useWords('accounts');
  const isChinese = useLanguage() === 'zh';
  const { family, given, hanzi } = typed;
  // The name that somebody goes by comes first: in Chinese it is the one in characters.
  const characters = (
    <TextInput
      label={t('hanzi')}
      optional
      lang="zh-Hans"
      value={hanzi}
      onValue={(value) => type({ hanzi: value })}
      error={errorOf('name.hanzi')}
    />
  );
  return (
    <>
      {isChinese && characters}
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextInput
          label={t('family')}
          autoComplete="family-name"
          value={family}
          onValue={(value) => type({ family: value })}
          error={errorOf('name.family')}
        />
        <TextInput
          label={t('given')}
          autoComplete="given-name"
          value={given}
          onValue={(value) => type({ given: value })}
          error={errorOf('name.given')}
        />
      </div>
      <p className="-mt-3 text-muted text-sm">{t('familyHint')}</p>
      {!isChinese && characters}
      <PinyinProposal name={{ family, given, hanzi }} onTake={type} />
    </>
  );
}

/** Draws the fields of address and password. */
export function CredentialFields({ form: { typed, type, errorOf } }: FieldsProps) {
  const t = useWords('accounts');
  return (
    <>
      <EmailField
        autoComplete="username"
        value={typed.email}
        onValue={(email) => type({ email })}
        error={errorOf('email')}
      />
      <NewPassword
        label={t('password')}
        value={typed.password}
        onValue={(password) => type({ password })}
        error={errorOf('password')}
      />
    </>
  );
}

type NewPasswordProps = Pick<ComponentProps<typeof PasswordInput>, 'label' | 'value' | 'onValue' | 'error'>;

/** Draws the field of a password that is chosen now, with what it has to be like. */
export function NewPassword(props: NewPasswordProps) {
  const t = useWords('accounts');
  return (
    <PasswordInput
      {...props}
      hint={t('passwordHint')}
      showLabel={t('showPassword')}
      hideLabel={t('hidePassword')}
      autoComplete="new-password"
      required
    />
  );
}
