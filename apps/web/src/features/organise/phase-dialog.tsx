import type { EventView } from '@jumelage/contracts/events';
import { type EventStatus, eventStatuses, eventTransitions, phaseMiss } from '@jumelage/domain/event';
import { useFormat } from '../../lib/format.ts';
import { useFill, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { useChangePhase } from './queries.ts';

const missWords = {
  starts_later: 'phaseStartsLater',
  ends_later: 'phaseEndsLater',
  ended: 'phaseEnded',
  open_until: 'phaseOpenUntil',
  deadline_past: 'phaseDeadlinePast',
} as const;

type PhaseDialogProps = {
  readonly event: EventView;
  /** The phase that is looked at; undefined while none is. */
  readonly shown: EventStatus | undefined;
  readonly onShow: (status: EventStatus | undefined) => void;
};

/**
 * Says what a phase permits. From the present one it leads to those that follow and precede it; each of these asks,
 * naming what does not go with the event's days, and moves the event.
 */
export function PhaseDialog({ event, shown, onShow }: PhaseDialogProps) {
  const t = useWords('organise');
  const terms = useTerms();
  const { permits, goTo, backTo } = useTexts('organise');
  const fill = useFill();
  const format = useFormat();
  const change = useChangePhase(event.id);
  if (shown === undefined) return null;
  const phase = terms.eventStatus[shown];
  const at = eventStatuses.indexOf(event.status);
  const wayTo = (status: EventStatus) =>
    fill(eventStatuses.indexOf(status) > at ? goTo : backTo, { phase: terms.eventStatus[status] });
  const isNext = eventTransitions[event.status].includes(shown);
  const miss = isNext ? phaseMiss(event, shown, Date.now()) : undefined;
  const close = () => {
    change.reset();
    onShow(undefined);
  };
  const go = async () => {
    try {
      await change.mutateAsync({ status: shown, ...(miss ? { confirm: true as const } : {}) });
      toast(t('phaseChanged', { phase }));
      close();
    } catch {
      // The alert above says it.
    }
  };
  const actions =
    shown === event.status ? (
      eventTransitions[shown].map((status) => (
        <Button
          key={status}
          look={eventStatuses.indexOf(status) > at ? 'primary' : 'secondary'}
          onClick={() => onShow(status)}
        >
          {wayTo(status)}
        </Button>
      ))
    ) : isNext ? (
      <Button look={miss ? 'danger' : 'primary'} busy={change.isPending} onClick={() => void go()}>
        {miss ? t('phaseAnyway') : wayTo(shown)}
      </Button>
    ) : undefined;
  const title = isNext ? t('confirmPhase', { phase }) : t('phaseTitle', { phase });
  return (
    <Dialog title={title} open onClose={close} actions={actions}>
      <div className="grid gap-3">
        <ProblemAlert error={change.error} />
        {miss && (
          <p role="alert" className="rounded-lg border border-warn/50 bg-warn-soft px-4 py-3 font-medium">
            {t(missWords[miss.miss], { n: miss.days, date: format.date(`${miss.day}T12:00:00Z`, 'UTC') })}
          </p>
        )}
        {shown === event.status && <p className="font-medium">{t('phaseNow')}</p>}
        <p>{permits[shown]}</p>
        {shown !== event.status && !isNext && <p className="text-muted">{t('phaseLead')}</p>}
      </div>
    </Dialog>
  );
}
