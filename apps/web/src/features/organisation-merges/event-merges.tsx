import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { alikePairs, inOrder, type Two } from './alike-pairs.ts';
import { ChooseTwo } from './choose-two.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { Proposals } from './proposals.tsx';
import { eventMergesQuery } from './queries.ts';
import { Undoable } from './undoable.tsx';

/** Draws duplicates among an event's organisations: pairs that look alike, proposals, and merges of the last hour. */
export function EventMerges({ eventId }: { readonly eventId: Id<'event'> }) {
  const t = useWords('organisation-merges');
  const { data } = useQuery(eventMergesQuery(eventId));
  const [chosen, setChosen] = useState<Two>();
  if (!data || data.organisations.length < 2) return null;
  const by = { as: 'organiser', eventId } as const;
  const { organisations, proposals, merged } = data;
  const pairs = alikePairs(data);
  return (
    <>
      <Card className="grid gap-4">
        <h2 id="merges" className="font-semibold text-xl">
          {t('title')}
        </h2>
        <p className="max-w-prose text-muted">{t('leadOrganiser')}</p>
        <Undoable by={by} merged={merged} />
        {pairs.length === 0 && <p>{t('noneAlike')}</p>}
        <ul className="grid gap-2">
          {pairs.map((pair) => (
            <li
              key={`${pair[0].id} ${pair[1].id}`}
              className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line px-4 py-2.5"
            >
              <span className="grid min-w-0 gap-1 wrap-anywhere">
                {pair.map((one) => (
                  <span key={one.id}>
                    <OrganisationName {...one} />{' '}
                    <span className="text-muted text-sm">{t('comes', { n: one.people })}</span>
                  </span>
                ))}
              </span>
              <Button
                size="sm"
                look="secondary"
                aria-label={t('compareNames', { one: pair[0].nameLatin, other: pair[1].nameLatin })}
                onClick={() => setChosen(pair)}
              >
                {t('compare')}
              </Button>
            </li>
          ))}
        </ul>
        <details>
          <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{t('otherTwo')}</summary>
          <ChooseTwo items={organisations} onChosen={(one, other) => setChosen(inOrder(one, other))} />
        </details>
      </Card>
      <Proposals by={by} proposals={proposals} />
      {chosen && (
        <MergeDialog
          key={`${chosen[0].id} ${chosen[1].id}`}
          by={by}
          sides={chosen}
          may={chosen.every(({ isOwnDraft }) => isOwnDraft) ? 'merge' : 'propose'}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
