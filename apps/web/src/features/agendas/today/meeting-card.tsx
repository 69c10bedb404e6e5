import { htmlLang } from '@jumelage/domain/language';
import { mayBeLate } from '@jumelage/domain/lateness';
import { greetingName } from '@jumelage/domain/participant';
import { Check, Clock4 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTerms, useTexts, useWords } from '../../../lib/i18n.tsx';
import { PersonName } from '../../../ui/lang-text.tsx';
import { SideMark } from '../../../ui/tag.tsx';
import type { EventView } from '../../events/queries.ts';
import { OrganisationLink } from '../../organisations/organisation-link.tsx';
import { JoinLink } from '../link-button.tsx';
import type { AgendaItem } from '../queries.ts';
import type { Question } from './asks.ts';
import { TableNumber } from './table-number.tsx';

type CardProps = {
  readonly item: AgendaItem;
  /** The sessions of the event, with the places of its hall. */
  readonly sessions: EventView['sessions'];
  /** The line above the name: that it runs, or when it begins. */
  readonly when: ReactNode;
  readonly questions: readonly Question[];
  readonly now: number;
  readonly hasBegun: boolean;
  readonly mayReport: boolean;
  readonly onLate: (minutes: 0 | 5) => void;
  readonly onDone: () => void;
};

const act =
  'inline-flex min-h-11 flex-1 sm:flex-none items-center justify-center gap-1.5 whitespace-nowrap rounded-lg border border-edge/60 px-3 font-medium text-sm hover:bg-sunken';

/** Draws the meeting that runs, or the next one: its table as large as it can be read in a hall, and its acts. */
export function MeetingCard({ item, sessions, when, questions, now, hasBegun, mayReport, onLate, onDone }: CardProps) {
  const t = useWords('agendas');
  const asks = useTexts('agendas').questions;
  const language = useLanguage();
  const format = useFormat();
  const { other, organisation } = item;
  const times = { status: item.status, startsAt: Date.parse(item.startsAt), endsAt: Date.parse(item.endsAt) };
  const isLate = item.ownDelay > 0;
  return (
    <section
      aria-label={format.personName(other.name)}
      className="grid grid-cols-[minmax(0,1fr)] gap-2.5 rounded-xl border-2 border-azure bg-surface p-3"
    >
      <div className="flex gap-3">
        <TableNumber item={item} sessions={sessions} />
        <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)] content-start">
          <p className="font-semibold text-azure text-sm tabular-nums">{when}</p>
          <h2 className="font-semibold text-lg leading-snug">
            <PersonName inSentence name={other.name} />
          </h2>
          <p className="flex items-center gap-1.5 text-sm">
            <SideMark country={organisation.country} short />
            <OrganisationLink organisation={organisation} className="min-w-0 truncate font-medium" />
          </p>
        </div>
      </div>
      <div className="grid gap-0.5 text-sm leading-snug">
        <p className="line-clamp-1 text-muted">
          <Languages item={item} list={format.list} />
          {organisation.tagline && (
            <>
              {' · '}
              <span lang={htmlLang(organisation.tagline.language)}>{organisation.tagline.value}</span>
            </>
          )}
        </p>
        {questions.length > 0 && (
          <p className="line-clamp-1 sm:line-clamp-none">
            {t('asks', { questions: questions.map((one) => asks[one]).join(language === 'zh' ? '' : ' · ') })}
          </p>
        )}
      </div>
      {item.otherDelay > 0 && (
        <p role="status" className="rounded-lg bg-warn-soft px-3 py-1.5 font-medium text-sm text-warn">
          {t('otherLate', { name: greetingName(other.name, language), n: item.otherDelay })}
        </p>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        <JoinLink link={item.link} />
        {mayReport && mayBeLate(times, now) && (
          <button
            type="button"
            aria-pressed={isLate}
            className={`${act} aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn`}
            onClick={() => onLate(isLate ? 0 : 5)}
          >
            <Clock4 aria-hidden="true" className="size-4" />
            {t('late', { n: isLate ? item.ownDelay : 5 })}
          </button>
        )}
        {mayReport && hasBegun && !item.isColleagues && (
          <button
            type="button"
            className={`${act} border-transparent bg-azure text-on-azure hover:bg-azure-strong`}
            onClick={onDone}
          >
            <Check aria-hidden="true" className="size-4" />
            {t('done')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Draws the languages that both speak, or who interprets. */
function Languages({ item, list }: { readonly item: AgendaItem; readonly list: (items: readonly string[]) => string }) {
  const t = useWords('agendas');
  const { personName } = useFormat();
  const terms = useTerms();
  if (item.languagesInCommon.length > 0) return list(item.languagesInCommon.map((one) => terms.language[one]));
  return (
    <span className="font-medium text-hibiscus">
      {item.interpreter ? t('interpreterShort', { name: personName(item.interpreter) }) : t('interpreterOpen')}
    </span>
  );
}
