import { GraduationCap } from 'lucide-react';
import { useFormat } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Switch } from '../../../ui/choices.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Meter, Progress } from '../../../ui/progress.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useLearn, useSetLive, type Weights } from './queries.ts';

/** Draws the material for learning, the button that learns, and the switch that puts learned weights to use. */
export function LearnPanel({ weights: { learning, material, acceptsNeeded } }: { readonly weights: Weights }) {
  const t = useWords('match-weights');
  const { number } = useFormat();
  const learn = useLearn();
  const setLive = useSetLive();
  const lacking = acceptsNeeded - material.accepts;
  const newest = learn.data?.versions[0];
  const outcome =
    newest?.learned &&
    (newest.learned.passed ? (learn.data?.learning ? 'learnedPassed' : 'learnedOff') : 'learnedKept');
  return (
    <Card className="grid content-start gap-4">
      <div className="grid gap-1">
        <h2 className="font-semibold text-lg">{t('learnTitle')}</h2>
        <p className="text-muted text-sm">{t('learnLead')}</p>
      </div>
      <dl className="grid grid-cols-2 gap-3">
        {(['accepts', 'declines', 'shortlisted', 'hidden'] as const).map((name) => (
          <div key={name} className="rounded-lg bg-sunken px-3 py-2">
            <dt className="text-muted text-sm">{t(name)}</dt>
            <dd className="font-semibold text-xl tabular-nums">{number(material[name])}</dd>
          </div>
        ))}
      </dl>
      {lacking > 0 && (
        <div className="grid gap-1">
          <Meter
            label={t('needed')}
            value={material.accepts}
            max={acceptsNeeded}
            text={t('neededText', { n: material.accepts, needed: acceptsNeeded })}
          />
          <p className="text-muted text-sm">{t('tooFew', { n: lacking })}</p>
        </div>
      )}
      <ProblemAlert error={learn.error} onRetry={() => learn.mutate()} />
      <div role="status" className="grid gap-2 empty:hidden">
        {learn.isPending && <Progress label={t('learning')} />}
        {newest && outcome && !learn.isPending && (
          <p
            className={`rounded-lg px-3 py-2 text-sm ${outcome === 'learnedPassed' ? 'bg-good-soft text-good' : 'bg-warn-soft text-warn'}`}
          >
            {t(outcome, { n: newest.version })}
          </p>
        )}
      </div>
      <Button
        className="justify-self-start"
        busy={learn.isPending}
        disabled={lacking > 0}
        icon={<GraduationCap aria-hidden="true" className="size-4" />}
        onClick={() => learn.mutate()}
      >
        {t('learn')}
      </Button>
      <div className="grid gap-1 border-line border-t pt-4">
        <Switch
          label={<span className="font-medium">{t('switch')}</span>}
          checked={learning}
          disabled={setLive.isPending}
          onChecked={(next) =>
            setLive.mutate({ learning: next }, { onSuccess: () => toast(t(next ? 'switchedOn' : 'switchedOff')) })
          }
        />
        <p className="text-muted text-sm">{t('switchHint')}</p>
        <ProblemAlert error={setLive.error} />
      </div>
    </Card>
  );
}
