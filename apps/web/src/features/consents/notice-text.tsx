import { htmlLang } from '@jumelage/domain/language';
import type { Country } from '@jumelage/domain/organisation';
import type { MessageValues } from '@jumelage/i18n/message';
import type { NoticeName } from '@jumelage/i18n/notices';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useFill, useLanguage, useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { parksQuery } from '../organisations/queries.ts';
import { noticeQuery, operatorQuery } from './queries.ts';

/** Fills in a notice: who runs the platform, and the parks of each side; a missing fact is marked as missing. */
function useNoticeFacts(): MessageValues {
  const t = useWords('consents');
  const language = useLanguage();
  const { list } = useFormat();
  const { data: operator } = useQuery(operatorQuery);
  const { data: parks } = useQuery(parksQuery);
  const parksIn = (country: Country) => {
    // Parks that are twinned: the others run no events with the other side.
    const names = parks?.parks
      .filter((park) => park.country === country && park.twins.length > 0)
      .map(({ name }) => name[language] ?? name.en ?? name.fr ?? '');
    return names && names.length > 0 ? list(names) : t('parksUnknown');
  };
  return {
    operator: operator?.name ?? t('operatorUnknown'),
    contact: operator?.contact ?? t('contactUnknown'),
    frenchParks: parksIn('FR'),
    chineseParks: parksIn('CN'),
  };
}

type NoticeTextProps = { readonly name: NoticeName; readonly level: 'h2' | 'h3' | 'h4' };

/** Draws the words of a notice below its title, in the reader's language. */
export function NoticeText({ name, level: Heading }: NoticeTextProps) {
  const language = useLanguage();
  const { data: notice, error, refetch } = useQuery(noticeQuery(name, language));
  const facts = useNoticeFacts();
  const fill = useFill();
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!notice) return <Skeleton lines={8} />;
  return (
    <div className="grid max-w-[72ch] gap-6" lang={htmlLang(language)}>
      <p className="text-lg">{fill(notice.lead, facts)}</p>
      {notice.sections.map(({ heading, body }) => (
        <section key={heading} className="grid gap-2">
          <Heading className="font-semibold text-lg">{heading}</Heading>
          {body.map((part) =>
            typeof part === 'string' ? (
              <p key={part}>{fill(part, facts)}</p>
            ) : (
              <ul key={part.join()} className="grid list-disc gap-1.5 ps-5">
                {part.map((point) => (
                  <li key={point}>{fill(point, facts)}</li>
                ))}
              </ul>
            ),
          )}
        </section>
      ))}
      {name === 'privacy' && <Translation level={Heading} />}
    </div>
  );
}

/** Draws where texts go that somebody asks to have translated; nothing where the operator set no endpoint. */
function Translation({ level: Heading }: Pick<NoticeTextProps, 'level'>) {
  const t = useWords('consents');
  const { data } = useQuery(operatorQuery);
  if (!data?.translator) return null;
  return (
    <section className="grid gap-2">
      <Heading className="font-semibold text-lg">{t('translationTitle')}</Heading>
      <p>{t('translationText', { host: data.translator })}</p>
    </section>
  );
}
