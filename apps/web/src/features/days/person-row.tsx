import type { DeskPerson } from '@jumelage/contracts/days';
import { Ellipsis } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { Menu } from '../../ui/menu.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { PresenceTag } from './presence-tag.tsx';
import type { Meeting } from './use-day.ts';

type PersonRowProps = {
  readonly person: DeskPerson;
  readonly next: Meeting | undefined;
  readonly zone: string;
  readonly isWaiting: boolean;
  readonly onTap: () => void;
  /** Opens an act for the person; absent where nothing can be changed now. */
  readonly onAct?: (act: 'late' | 'absent') => void;
};

/** Draws one person at the desk: a tap on the row checks them in, the button beside it opens the other acts. */
export function PersonRow({ person, next, zone, isWaiting, onTap, onAct }: PersonRowProps) {
  const t = useWords('days');
  const acts = useTexts('days').acts;
  const terms = useTerms();
  const format = useFormat();
  const isHere = person.presence === 'arrived';
  return (
    <li
      className={`flex items-stretch rounded-xl border ${isHere ? 'border-good/40 bg-good-soft/40' : 'border-line bg-surface'}`}
    >
      <button
        type="button"
        aria-pressed={isHere}
        className="flex min-h-18 min-w-0 flex-1 items-center gap-3 rounded-s-xl px-3 py-2 text-left hover:bg-azure-soft"
        onClick={onTap}
      >
        <SideMark country={person.organisation.country} short />
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="font-semibold text-lg leading-snug">
            <PersonName name={person.name} />
          </span>
          <span className="text-muted text-sm">
            <OrganisationName {...person.organisation} />
          </span>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <PresenceTag person={person} zone={zone} />
            {person.attendance === 'remote' && <Tag>{terms.attendance.remote}</Tag>}
            <span className="text-muted tabular-nums">
              {next
                ? t('nextMeeting', {
                    time: format.time(next.slot.startsAt, zone),
                    table: next.table.label ?? next.table.number,
                  })
                : t('noMeeting')}
            </span>
            {isWaiting && <Tag tone="warn">{t('notSent')}</Tag>}
          </span>
        </span>
      </button>
      {onAct && (
        <div className="grid place-items-center pe-1">
          <Menu
            label={<Ellipsis aria-hidden="true" className="size-5" />}
            ariaLabel={t('more', { name: format.listedName(person.name) })}
          >
            <div className="grid gap-1">
              {(['late', 'absent'] as const).map((act) => (
                <button
                  key={act}
                  type="button"
                  className="min-h-11 rounded-lg px-3 text-left hover:bg-sunken"
                  onClick={() => onAct(act)}
                >
                  {acts[act]}
                </button>
              ))}
            </div>
          </Menu>
        </div>
      )}
    </li>
  );
}
