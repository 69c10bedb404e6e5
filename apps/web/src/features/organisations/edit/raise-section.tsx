import { currencies } from '@jumelage/domain/money';
import { raiseRounds } from '@jumelage/domain/organisation';
import { useRef } from 'react';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Switch } from '../../../ui/choices.tsx';
import { Select } from '../../../ui/text-input.tsx';
import { noRaise, type SectionProps } from './draft.ts';
import { MoneyInput } from './money-input.tsx';
import { Section } from './section.tsx';
import { TrilingualArea } from './trilingual-area.tsx';

/** Draws the round that is being raised, if any; switching it off and on again restores what was entered. */
export function RaiseSection({ draft, change, errorOf, hold }: SectionProps) {
  const t = useWords('organisations');
  const terms = useTerms();
  const last = useRef(draft.raise ?? noRaise);
  const { raise } = draft;
  if (raise) last.current = raise;
  const set = (changed: Partial<typeof noRaise>) => change({ raise: { ...last.current, ...changed } });
  return (
    <Section id="raise" title={t('raise')}>
      <Switch
        label={t('raising')}
        checked={raise !== null}
        onChecked={(on) => change({ raise: on ? last.current : null })}
      />
      {raise && (
        <>
          <div className="grid items-start gap-5 sm:grid-cols-3">
            <Select
              label={t('round')}
              value={raise.round}
              options={raiseRounds.map((value) => ({ value, label: terms.round[value] }))}
              onValue={(round) => set({ round })}
            />
            <MoneyInput
              label={t('amount')}
              amount={raise.money.amount === 0 ? null : raise.money.amount}
              currency={raise.money.currency}
              onMoney={({ amount, currency }) => set({ money: { amount: amount ?? 0, currency } })}
              onUnread={(isUnread) => hold('raise.money.amount', isUnread)}
              error={errorOf('raise.money.amount')}
            />
            <Select
              label={t('currency')}
              value={raise.money.currency}
              options={currencies.map((value) => ({ value, label: terms.currency[value] }))}
              onValue={(currency) => set({ money: { ...raise.money, currency } })}
            />
          </div>
          <TrilingualArea
            label={t('use')}
            value={raise.use}
            onValue={(use) => set({ use })}
            errorOf={(language) => errorOf(`raise.use.${language}`)}
          />
        </>
      )}
    </Section>
  );
}
