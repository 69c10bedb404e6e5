import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { organisedEventQuery } from '../organise/queries.ts';
import { type EventId, type ImportEntry, importsQuery, type Undone } from './queries.ts';
import { UndoButton, UndoneNote } from './undo-button.tsx';

/** Draws the imports of an event, the newest first, each to be undone once. */
export function ImportHistory({ eventId }: { readonly eventId: EventId }) {
  const t = useWords('imports');
  const { data, error } = useQuery(importsQuery(eventId, 1));
  const [undone, setUndone] = useState<Undone>();
  return (
    <section className="grid max-w-3xl gap-3" aria-labelledby="import-history">
      <h3 id="import-history" className="font-semibold text-lg">
        {t('history')}
      </h3>
      <ProblemAlert error={error} />
      {undone && (
        <Card>
          <UndoneNote undone={undone} />
        </Card>
      )}
      {data?.items.length === 0 && <p className="text-muted">{t('noHistory')}</p>}
      <ul className="grid divide-y divide-line">
        {data?.items.map((entry) => (
          <Entry key={entry.id} eventId={eventId} entry={entry} onUndone={setUndone} />
        ))}
      </ul>
    </section>
  );
}

type EntryProps = {
  readonly eventId: EventId;
  readonly entry: ImportEntry;
  readonly onUndone: (undone: Undone) => void;
};

function Entry({ eventId, entry, onUndone }: EntryProps) {
  const t = useWords('imports');
  const { consentsSaid } = useTexts('imports');
  const format = useFormat();
  // The frame around the page has asked for it already.
  const { zone } = useSuspenseQuery(organisedEventQuery(eventId)).data;
  const { id, at, by, fileName, consent, imported, updated, bad, undoneAt } = entry;
  const time = format.moment(at, zone);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0">
        <p className="break-words font-medium">{fileName ?? t('pasted')}</p>
        <p className="text-muted text-sm">
          {by ? t('entryBy', { name: format.personName(by), time }) : t('entryByNoOne', { time })}
        </p>
        <p className="text-sm">{t('entryCounts', { imported, updated, bad })}</p>
        <p className="text-muted text-sm">
          {undoneAt ? t('entryUndone', { time: format.moment(undoneAt, zone) }) : consentsSaid[consent]}
        </p>
      </div>
      {!undoneAt && <UndoButton eventId={eventId} importId={id} label={`${t('undo')} – ${time}`} onUndone={onUndone} />}
    </li>
  );
}
