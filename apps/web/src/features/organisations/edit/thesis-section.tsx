import { currencies } from '@jumelage/domain/money';
import { leadRoles, stages, thesisMusts } from '@jumelage/domain/organisation';
import { useCountryChoices } from '../../../lib/country-choices.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { ChipPicker } from '../../../ui/chip-picker.tsx';
import { Checkbox, RadioGroup } from '../../../ui/choices.tsx';
import { Select } from '../../../ui/text-input.tsx';
import { noThesis, type SectionProps } from './draft.ts';
import { MoneyInput } from './money-input.tsx';
import { Place, Section } from './section.tsx';
import { TopicPicker } from './topic-picker.tsx';

/** Adds a value to a list, or takes it out. */
const toggled = <Value,>(values: readonly Value[], value: Value, on: boolean): Value[] =>
  on ? [...values, value] : values.filter((other) => other !== value);

/** Draws the thesis of an investor. */
export function ThesisSection({ draft, change, errorOf, hold }: SectionProps) {
  const t = useWords('organisations');
  const terms = useTerms();
  const countryChoices = useCountryChoices();
  const thesis = draft.thesis ?? noThesis;
  const set = (changed: Partial<typeof noThesis>) => change({ thesis: { ...thesis, ...changed } });
  return (
    <Section id="thesis" title={t('thesis')} hint={t('thesisHint')}>
      <Place id="field-thesis_topics">
        <TopicPicker
          label={t('topicsIn')}
          values={thesis.topicsIn}
          onValues={(topicsIn) => set({ topicsIn })}
          error={errorOf('thesis.topicsIn')}
        />
      </Place>
      <TopicPicker
        label={t('topicsOut')}
        values={thesis.topicsOut}
        onValues={(topicsOut) => set({ topicsOut })}
        error={errorOf('thesis.topicsOut')}
      />
      <Place id="field-thesis_stages">
        <fieldset>
          <legend className="mb-1 font-medium">{t('stages')}</legend>
          <div className="grid gap-x-4 sm:grid-cols-3">
            {stages.map((stage) => (
              <Checkbox
                key={stage}
                label={terms.stage[stage]}
                checked={thesis.stages.includes(stage)}
                onChecked={(on) => set({ stages: toggled(thesis.stages, stage, on) })}
              />
            ))}
          </div>
        </fieldset>
      </Place>
      <Place id="field-thesis_ticket" className="grid items-start gap-5 sm:grid-cols-3">
        <MoneyInput
          label={t('ticketMin')}
          amount={thesis.ticketMin}
          currency={thesis.currency}
          isCurrencyFixed={thesis.ticketMax !== null}
          onMoney={({ amount, currency }) => set({ ticketMin: amount, currency })}
          onUnread={(isUnread) => hold('thesis.ticketMin', isUnread)}
          error={errorOf('thesis.ticketMin')}
        />
        <MoneyInput
          label={t('ticketMax')}
          amount={thesis.ticketMax}
          currency={thesis.currency}
          isCurrencyFixed={thesis.ticketMin !== null}
          onMoney={({ amount, currency }) => set({ ticketMax: amount, currency })}
          onUnread={(isUnread) => hold('thesis.ticketMax', isUnread)}
          error={errorOf('thesis.ticketMax')}
        />
        <Select
          label={t('currency')}
          value={thesis.currency}
          options={currencies.map((value) => ({ value, label: terms.currency[value] }))}
          onValue={(currency) => set({ currency })}
        />
      </Place>
      <ChipPicker
        label={t('countries')}
        hint={t('countriesHint')}
        options={countryChoices}
        values={thesis.countries}
        onValues={(chosen) => set({ countries: [...chosen] })}
        error={errorOf('thesis.countries')}
      />
      <RadioGroup
        inline
        label={t('lead')}
        value={thesis.lead}
        options={leadRoles.map((value) => ({ value, label: terms.leadRole[value] }))}
        onValue={(lead) => set({ lead })}
      />
      <Checkbox
        label={t('coInvest')}
        hint={t('coInvestHint')}
        checked={thesis.coInvest}
        onChecked={(coInvest) => set({ coInvest })}
      />
      <fieldset>
        <legend className="mb-1 font-medium">{t('musts')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {thesisMusts.map((must) => (
            <Checkbox
              key={must}
              label={terms.thesisMust[must]}
              checked={thesis.musts.includes(must)}
              onChecked={(on) => set({ musts: toggled(thesis.musts, must, on) })}
            />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
