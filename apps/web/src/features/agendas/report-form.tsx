import { type NextStep, nextSteps, ratingRange } from '@jumelage/domain/outcome';
import { useState } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Select, TextArea } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import type { OutcomeFields } from './act-queue.ts';
import type { AgendaItem } from './queries.ts';

type ReportFormProps = {
  readonly item: AgendaItem;
  readonly onReport: (outcome: OutcomeFields) => void;
  readonly onDone: () => void;
};
const ratings = Array.from({ length: ratingRange.max - ratingRange.min + 1 }, (_, index) =>
  String(ratingRange.min + index),
);

/** Draws the report of a meeting: whether it took place, how useful it was, what comes next. */
export function ReportForm({ item, onReport, onDone }: ReportFormProps) {
  const t = useWords('agendas');
  const core = useWords('core');
  const terms = useTerms();
  const [held, setHeld] = useState(item.outcome?.held ?? true);
  const [rating, setRating] = useState(item.outcome?.rating ? String(item.outcome.rating) : '');
  const [nextStep, setNextStep] = useState<NextStep>(item.outcome?.nextStep ?? 'none');
  const [note, setNote] = useState(item.outcome?.note ?? '');
  const submit = () => {
    // A meeting that did not take place has neither rating nor next step.
    onReport({ held, rating: held && rating ? Number(rating) : null, nextStep: held ? nextStep : 'none', note });
    toast(t('reportSaved'));
    onDone();
  };
  return (
    <form
      noValidate
      className="grid gap-5 rounded-xl bg-sunken p-4 print:hidden"
      onSubmit={(act) => {
        act.preventDefault();
        submit();
      }}
    >
      <RadioGroup
        inline
        label={t('happened')}
        value={held ? 'held' : 'missed'}
        options={[
          { value: 'held', label: t('held') },
          { value: 'missed', label: t('missed') },
        ]}
        onValue={(value) => setHeld(value === 'held')}
      />
      {held && (
        <>
          <RadioGroup
            inline
            label={t('rating')}
            value={rating}
            options={[
              { value: '', label: t('noRating') },
              ...ratings.map((value) => ({
                value,
                label: (
                  <>
                    <span aria-hidden="true">{value}</span>
                    <span className="sr-only">{t('ratingValue', { n: value })}</span>
                  </>
                ),
              })),
            ]}
            onValue={setRating}
          />
          <Select
            label={t('nextStep')}
            value={nextStep}
            options={nextSteps.map((value) => ({ value, label: terms.nextStep[value] }))}
            onValue={setNextStep}
          />
        </>
      )}
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        optional
        rows={3}
        maxLength={1000}
        value={note}
        onValue={setNote}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t('saveReport')}</Button>
        <Button look="secondary" onClick={onDone}>
          {core('cancel')}
        </Button>
      </div>
    </form>
  );
}
