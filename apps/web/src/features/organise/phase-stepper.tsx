import type { EventView } from '@jumelage/contracts/events';
import { type EventStatus, eventStatuses, eventTransitions, phaseMiss } from '@jumelage/domain/event';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useFill, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import { useChangePhase } from './queries.ts';

const missWords = { starts_later: 'phaseStartsLater', ends_later: 'phaseEndsLater', ended: 'phaseEnded' } as const;

/** Draws the phases of an event in their order, what each permits, and the steps that are open from here. */
export function PhaseStepper({ event }: { readonly event: EventView }) {
  const t = useWords('organise');
  const { permits, goTo, backTo } = useTexts('organise');
  const fill = useFill();
  const format = useFormat();
  const terms = useTerms();
  const change = useChangePhase(event.id);
  const [asked, setAsked] = useState<EventStatus>();
  const at = eventStatuses.indexOf(event.status);
  const phase = asked ? terms.eventStatus[asked] : '';
  const miss = asked && phaseMiss(event, asked, Date.now());
  const go = async () => {
    if (!asked) return;
    try {
      await change.mutateAsync({ status: asked, ...(miss ? { confirm: true as const } : {}) });
      toast(t('phaseChanged', { phase }));
    } catch {
      // The alert below the steps says it.
    }
  };
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="font-semibold text-lg">{t('phase')}</h2>
        <p className="text-muted text-sm">{t('phaseLead')}</p>
      </div>
      <ol className="grid gap-2 lg:grid-cols-5">
        {eventStatuses.map((status, index) => (
          <li
            key={status}
            aria-current={index === at ? 'step' : undefined}
            className={`grid content-start gap-2 rounded-lg border p-3 ${index === at ? 'border-2 border-azure bg-azure-soft' : 'border-line'}`}
          >
            <span className="flex flex-wrap items-center gap-2 font-semibold">
              {index < at ? (
                <Check aria-hidden="true" className="size-4 text-good" />
              ) : (
                <span className="text-muted tabular-nums">{index + 1}</span>
              )}
              {terms.eventStatus[status]}
              {index === at && <Tag tone="azure">{t('currentPhase')}</Tag>}
            </span>
            <span className="text-sm">{permits[status]}</span>
            {eventTransitions[event.status].includes(status) && (
              <Button size="sm" look="secondary" onClick={() => setAsked(status)}>
                {fill(index > at ? goTo : backTo, { phase: terms.eventStatus[status] })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ProblemAlert error={change.error} />
      <ConfirmDialog
        title={t('confirmPhase', { phase })}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        danger={miss !== undefined}
        confirmLabel={
          miss ? t('phaseAnyway') : fill(asked && eventStatuses.indexOf(asked) < at ? backTo : goTo, { phase })
        }
        onConfirm={go}
      >
        <div className="grid gap-3">
          {miss && (
            <p role="alert" className="rounded-lg border border-warn/50 bg-warn-soft px-4 py-3 font-medium">
              {t(missWords[miss.miss], { n: miss.days, date: format.date(`${miss.day}T12:00:00Z`, 'UTC') })}
            </p>
          )}
          <p>{asked && permits[asked]}</p>
        </div>
      </ConfirmDialog>
    </Card>
  );
}
