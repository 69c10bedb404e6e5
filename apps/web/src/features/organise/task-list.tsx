import type { EventView } from '@jumelage/contracts/events';
import type { EventStatus } from '@jumelage/domain/event';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useFill, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { PhaseDialog } from './phase-dialog.tsx';
import { type Overview, tasksOf } from './tasks.ts';

/** Draws what waits for the organiser, each with the act that does it or leads there; what is done stays, ticked. */
export function TaskList({ event, overview }: { readonly event: EventView; readonly overview: Overview }) {
  const t = useWords('organise');
  const texts = useTexts('organise');
  const fill = useFill();
  const [shown, setShown] = useState<EventStatus>();
  const { toDo, done } = tasksOf({ event, overview });
  return (
    <Card className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">
        {t('toDo')} {toDo.length > 0 && <span className="font-normal text-muted">({toDo.length})</span>}
      </h2>
      {toDo.length === 0 && <p className="text-muted">{t('allDone')}</p>}
      <ul className="grid divide-y divide-line empty:hidden">
        {toDo.map(({ name, count, way, actWay, phase }) => (
          <li key={name} className="flex items-center justify-between gap-3 py-1.5">
            <span>
              <Link {...way} className="inline-block min-h-6 underline-offset-4 hover:underline">
                {fill(texts.tasks[name], { n: count })}
              </Link>
              {name === 'answer' && overview.expiring > 0 && (
                <span className="text-sm text-warn"> · {t('expiring', { n: overview.expiring })}</span>
              )}
            </span>
            {phase ? (
              <Button size="sm" look="secondary" className="max-lg:min-h-11" onClick={() => setShown(phase)}>
                {texts.taskActs[name]}
              </Button>
            ) : (
              <LinkButton {...actWay} size="sm" look="secondary" className="shrink-0 max-lg:min-h-11">
                {texts.taskActs[name]}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      <ul aria-label={t('done')} className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm empty:hidden">
        {done.map(({ name }) => (
          <li key={name} className="flex items-center gap-1.5">
            <Check aria-hidden="true" className="size-4 text-good" />
            {texts.tasksDone[name]}
          </li>
        ))}
      </ul>
      <PhaseDialog event={event} shown={shown} onShow={setShown} />
    </Card>
  );
}
