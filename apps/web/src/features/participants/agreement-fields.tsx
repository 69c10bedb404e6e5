import { agreementWays } from '@jumelage/domain/participant';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export type AgreementWay = (typeof agreementWays)[number];

type AgreementFieldsProps = {
  readonly way: AgreementWay | '';
  readonly wayError: string | undefined;
  readonly onWay: (way: AgreementWay) => void;
  /** The day, as `2026-07-02`, or empty. */
  readonly agreedOn: string;
  readonly dayError: string | undefined;
  readonly onAgreedOn: (day: string) => void;
};

/** Asks an organiser how people agreed to be shown to the other country, and on which day. */
export function AgreementFields({ way, wayError, onWay, agreedOn, dayError, onAgreedOn }: AgreementFieldsProps) {
  const t = useWords('participants');
  const { declareWays } = useTexts('participants');
  return (
    <>
      <RadioGroup
        label={t('declareWay')}
        value={way}
        error={wayError}
        options={agreementWays.map((value) => ({ value, label: declareWays[value] }))}
        onValue={onWay}
      />
      <TextInput
        type="date"
        label={t('declareOn')}
        optional
        max={new Date().toLocaleDateString('sv')}
        value={agreedOn}
        error={dayError}
        onValue={onAgreedOn}
        className="max-w-56"
      />
    </>
  );
}
