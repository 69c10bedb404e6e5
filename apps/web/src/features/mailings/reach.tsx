import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import type { EventId, MailingView } from './queries.ts';

type ReachProps = { readonly eventId: EventId; readonly reach: NonNullable<MailingView['reach']> };

/** Counts the people that a draft reaches, by language, and those without an address, who get a code on paper. */
export function Reach({ eventId, reach }: ReachProps) {
  const t = useWords('mailings');
  return (
    <div role="status" className="grid gap-1 text-sm">
      <p className="font-semibold text-base">
        {reach.people === 0 ? t('reachNone') : t('reach', { n: reach.withAddress })}
      </p>
      <ReachLanguages reach={reach} />
      {reach.withoutAddress > 0 && (
        <p className="text-warn">
          {t('noAddress', { n: reach.withoutAddress })}{' '}
          <Link
            to="/events/$eventId/organise/invitations"
            params={{ eventId }}
            className="text-azure underline underline-offset-4"
          >
            {t('codesForThem')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Lists the languages in which people read, and what they get where theirs was not written. */
export function ReachLanguages({ reach }: Pick<ReachProps, 'reach'>) {
  const t = useWords('mailings');
  const terms = useTerms();
  const { number } = useFormat();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {reach.languages.map(({ language, gets, people }) => {
        const values = { n: number(people), language: terms.language[language] };
        return (
          <li key={language} className={gets === language ? 'text-muted' : 'text-warn'}>
            {gets === null
              ? t('getsNothing', values)
              : gets === language
                ? t('getsOwn', values)
                : t('getsOther', { ...values, gets: terms.language[gets] })}
          </li>
        );
      })}
    </ul>
  );
}
