import type { Input } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Checkbox } from '../../ui/choices.tsx';

export type Consents = Input<'POST /api/accounts'>['body']['consents'];

/** The consents of a new form: none is given in advance. */
export const noConsents: Consents = { terms: false, other_side: false, newsletter: false };

type Props = {
  readonly value: Consents;
  readonly onValue: (value: Consents) => void;
  readonly error?: string | undefined;
};

/** Draws the consents that a new account gives, each apart, with the texts a click away. */
export function ConsentChoices({ value, onValue, error }: Props) {
  const t = useWords('accounts');
  const notice = 'font-medium text-azure underline underline-offset-4';
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{t('consentsTitle')}</legend>
      <Checkbox
        label={t('consentTerms')}
        hint={t('consentTermsHint')}
        error={error}
        checked={value.terms}
        onChecked={(terms) => onValue({ ...value, terms })}
      />
      <Checkbox
        label={t('consentOtherSide')}
        hint={t('consentOtherSideHint')}
        checked={value.other_side}
        onChecked={(other_side) => onValue({ ...value, other_side })}
      />
      <Checkbox
        label={t('consentNewsletter')}
        hint={t('consentNewsletterHint')}
        checked={value.newsletter}
        onChecked={(newsletter) => onValue({ ...value, newsletter })}
      />
      <p className="text-sm">
        <a href="/terms" target="_blank" rel="noopener noreferrer" className={notice}>
          {t('readTerms')}
        </a>{' '}
        ·{' '}
        <a href="/privacy" target="_blank" rel="noopener noreferrer" className={notice}>
          {t('readPrivacy')}
        </a>
      </p>
    </fieldset>
  );
}
