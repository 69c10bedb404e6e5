import { useQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useFill, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Progress } from '../../ui/progress.tsx';
import { concludeFrom, type WhatIf } from './conclusion.ts';
import type { EventView, Session } from './drafts.ts';
import { FitChart } from './fit-chart.tsx';
import { Part } from './part.tsx';
import { whatIfQuery } from './queries.ts';

type Vary = WhatIf['vary'];

type WhatIfProps = { readonly eventId: EventView['id']; readonly session: Pick<Session, 'id' | 'interpreters'> };

/** Draws the effect of more or fewer tables, slots and interpreters, before anybody rents or hires them. */
export function WhatIfPart({ eventId, session }: WhatIfProps) {
  const t = useWords('sessions');
  const { varies } = useTexts('sessions');
  const [isOpen, setOpen] = useState(false);
  const [vary, setVary] = useState<Vary>('tables');
  const { data, error, isFetching, refetch } = useQuery({
    ...whatIfQuery({ eventId, sessionId: session.id }, vary),
    enabled: isOpen,
  });
  const offered: readonly Vary[] =
    session.interpreters.length > 0 ? ['tables', 'slots', 'interpreters'] : ['tables', 'slots'];
  const hasNothing = error instanceof ApiError && error.code === 'nothing_to_schedule';
  return (
    <Part title={t('whatIf')} sum={t('whatIfSum')} lead={t('whatIfLead')} onOpen={setOpen}>
      {hasNothing ? (
        <p>{t('nothingYet')}</p>
      ) : (
        <>
          <RadioGroup
            inline
            label={t('vary')}
            value={vary}
            options={offered.map((value) => ({ value, label: varies[value] }))}
            onValue={setVary}
          />
          <div aria-live="polite" className="grid gap-4">
            {isFetching && <Progress label={t('working')} />}
            {data && !isFetching && <Conclusion view={data} />}
          </div>
          {data && <FitChart view={data} />}
          {vary !== 'tables' && (
            <p className="max-w-[68ch] text-muted text-sm">{t(vary === 'slots' ? 'slotsNote' : 'interpretersNote')}</p>
          )}
          <ProblemAlert error={error} />
          {(data || error) && (
            <div>
              <Button
                look="secondary"
                size="sm"
                icon={<RotateCw aria-hidden="true" className="size-4" />}
                busy={isFetching}
                onClick={() => void refetch()}
              >
                {t('again')}
              </Button>
            </div>
          )}
        </>
      )}
    </Part>
  );
}

function Conclusion({ view }: { readonly view: WhatIf }) {
  const t = useWords('sessions');
  const texts = useTexts('sessions');
  const fill = useFill();
  const { key, ...figures } = concludeFrom(view);
  const { vary, meetings } = view;
  const now = view.points.find(({ count }) => count === view.current)?.placed ?? 0;
  const phrases = {
    more: 'more' in figures ? fill(texts.moreOf[vary], { n: figures.more }) : '',
    count: 'count' in figures ? fill(texts.countOf[vary], { n: figures.count }) : '',
  };
  return (
    <p className="rounded-lg bg-azure-soft px-4 py-3">
      <strong>{fill(texts.conclusion[key], { ...figures, ...phrases, meetings })}</strong>
      <span className="block text-muted text-sm">
        {fill(texts.countOf[vary], { n: view.current })} · {t('placedOf', { placed: now, meetings })}
      </span>
    </p>
  );
}
