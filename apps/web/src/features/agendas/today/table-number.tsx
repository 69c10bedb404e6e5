import { useState } from 'react';
import { useLanguage, useWords } from '../../../lib/i18n.tsx';
import type { EventView } from '../../events/queries.ts';
import type { AgendaItem } from '../queries.ts';
import { HallPlan } from './hall-plan.tsx';

type TableNumberProps = {
  readonly item: AgendaItem;
  readonly sessions: EventView['sessions'];
};

/** Draws the place of a meeting as large as it can be read in a hall; a tap shows it on the plan. */
export function TableNumber({ item, sessions }: TableNumberProps) {
  const t = useWords('agendas');
  const core = useWords('core');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const word = (
    <span className="text-xs leading-tight">{t(item.tableKind === 'room' ? 'roomShort' : 'tableShort')}</span>
  );
  const shown = item.tableLabel ?? String(item.table);
  const tables = sessions.find(({ id }) => id === item.sessionId)?.tables ?? [];
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="grid min-h-18 min-w-18 max-w-28 shrink-0 content-center justify-items-center self-start rounded-lg bg-azure px-2 py-1 text-center text-on-azure hover:bg-azure-strong"
        onClick={() => setOpen(true)}
      >
        <span className="sr-only">{t('planButton', { place: core(item.tableKind, { n: shown }) })}</span>
        <span aria-hidden="true" className="contents">
          {language !== 'zh' && word}
          <span
            className={`max-w-full break-words font-bold leading-none tabular-nums ${shown.length > 3 ? 'text-lg' : 'text-4xl'}`}
          >
            {shown}
          </span>
          {language === 'zh' && word}
          {item.tableZone && <span className="text-xs leading-tight">{t('area', { zone: item.tableZone })}</span>}
        </span>
      </button>
      {isOpen && <HallPlan item={item} tables={tables} onClose={() => setOpen(false)} />}
    </>
  );
}
