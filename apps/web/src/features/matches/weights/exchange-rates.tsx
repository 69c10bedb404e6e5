import { currencies } from '@jumelage/domain/money';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { type Rates, ratesQuery, useSaveRates } from './queries.ts';
import { readRate } from './rate.ts';

const foreign = currencies.filter((currency) => currency !== 'EUR');

/** Draws the dated exchange rates by which amounts are compared, and edits them in place. */
export function ExchangeRates() {
  const t = useWords('match-weights');
  const { data, error, refetch } = useQuery(ratesQuery);
  const [isEditing, setEditing] = useState(false);
  return (
    <Card className="grid content-start gap-4">
      <div className="grid gap-1">
        <h2 className="font-semibold text-lg">{t('ratesTitle')}</h2>
        <p className="text-muted text-sm">{t('ratesLead')}</p>
      </div>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={4} />}
      {data &&
        (isEditing ? (
          <RatesForm rates={data} onDone={() => setEditing(false)} />
        ) : (
          <Shown rates={data} onEdit={() => setEditing(true)} />
        ))}
    </Card>
  );
}

function Shown({ rates: { asOf, rates }, onEdit }: { readonly rates: Rates; readonly onEdit: () => void }) {
  const t = useWords('match-weights');
  const terms = useTerms();
  const { date, number } = useFormat();
  return (
    <>
      <table className="w-full text-start">
        <caption className="pb-2 text-start text-muted text-sm">
          {t('asOf')} <time dateTime={asOf}>{date(`${asOf}T12:00:00Z`, 'UTC', 'long')}</time>
        </caption>
        <thead>
          <tr className="border-line border-b text-muted text-sm">
            <th scope="col" className="py-2 text-start font-medium">
              {t('currency')}
            </th>
            <th scope="col" className="py-2 text-end font-medium">
              {t('rate')}
            </th>
          </tr>
        </thead>
        <tbody>
          {currencies.map((currency) => (
            <tr key={currency} className="border-line border-b">
              <th scope="row" className="py-2 text-start font-medium">
                1 {terms.currency[currency]}
              </th>
              <td className="py-2 text-end tabular-nums">
                {number(rates[currency], { style: 'currency', currency: 'EUR', maximumFractionDigits: 6 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="secondary" size="sm" className="justify-self-start" onClick={onEdit}>
        {t('editRates')}
      </Button>
    </>
  );
}

function RatesForm({ rates: { asOf, rates }, onDone }: { readonly rates: Rates; readonly onDone: () => void }) {
  const t = useWords('match-weights');
  const core = useWords('core');
  const terms = useTerms();
  const save = useSaveRates();
  const [day, setDay] = useState(asOf);
  const { number } = useFormat();
  // As the reader writes numbers: with a comma in French.
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      foreign.map((currency) => [currency, number(rates[currency], { maximumFractionDigits: 8, useGrouping: false })]),
    ),
  );
  const [isTried, setTried] = useState(false);
  const read = foreign.map((currency) => [currency, readRate(typed[currency] ?? '')] as const);
  const submit = () => {
    setTried(true);
    if (day === '' || read.some(([, rate]) => rate === null)) return;
    const next = Object.fromEntries(read.map(([currency, rate]) => [currency, rate ?? 0]));
    save.mutate(
      { asOf: day, rates: { ...rates, ...next } },
      {
        onSuccess: () => {
          toast(t('ratesSaved'));
          onDone();
        },
      },
    );
  };
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ProblemAlert error={save.error} onRetry={submit} />
      <TextInput
        label={t('asOf')}
        type="date"
        value={day}
        error={isTried && day === '' ? t('noDate') : undefined}
        onValue={setDay}
      />
      {read.map(([currency, rate]) => (
        <TextInput
          key={currency}
          label={t('rateOf', { currency: terms.currency[currency] })}
          inputMode="decimal"
          value={typed[currency] ?? ''}
          error={isTried && rate === null ? t('notANumber') : undefined}
          onValue={(text) => setTyped({ ...typed, [currency]: text })}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={save.isPending}>
          {core('save')}
        </Button>
        <Button look="secondary" onClick={onDone}>
          {core('cancel')}
        </Button>
      </div>
    </form>
  );
}
