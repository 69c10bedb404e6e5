import { useWords } from '../../lib/i18n.tsx';

/** Names the signs at the edges of the board's cells, and the keys that act on them. */
export function BoardLegend() {
  const t = useWords('schedules');
  const signs = [
    ['must', 'board-must'],
    ['pinned', 'board-pinned'],
    ['interpreter', 'board-interpreter'],
    ['isChanged', 'bg-warn-soft'],
  ] as const;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-xs">
      {signs.map(([key, look]) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className={`relative inline-block h-4 w-6 border border-line ${look}`} />
          {t(key)}
        </span>
      ))}
      <p id="board-keys" className="basis-full">
        {t('gridKeys')}
      </p>
    </div>
  );
}
