import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import type { Agenda } from './queries.ts';

/** Draws the meetings that the last version took out of my agenda, so that nobody waits at a table. */
export function Removed({ agenda }: { readonly agenda: Agenda }) {
  const t = useWords('agendas');
  const format = useFormat();
  if (agenda.removed.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="font-semibold text-xl">{t('removed')}</h2>
      <ul className="grid gap-2">
        {agenda.removed.map(({ meetingId, other, startsAt, table, isCancelled }) => (
          <li key={meetingId} className="rounded-lg border border-line px-4 py-3">
            <p>
              <span className="font-medium">
                <PersonName inSentence name={other.name} />
              </span>{' '}
              · <OrganisationName nameLatin={other.organisation.nameLatin} nameHanzi={other.organisation.nameHanzi} />
            </p>
            <p className="text-sm text-warn">
              {t(isCancelled ? 'removedCancelled' : 'removedWaiting', {
                time: format.moment(startsAt, agenda.zone, 'weekday'),
                table,
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
