import { readableText } from '@jumelage/domain/language';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { Link } from '../../../ui/link.tsx';
import type { Deal } from '../match.ts';

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells what last happened with an organisation, and on which day. */
export function LastContact({ contact: { kind, at } }: { readonly contact: NonNullable<Deal['lastContact']> }) {
  const t = useWords('pipelines');
  const { date } = useFormat();
  return <p className="text-muted text-xs">{t(kind, { date: date(at, ownZone(), 'short') })}</p>;
}

/** Words what comes next with an organisation: a meeting by the reader's clock, with the event's beside it. */
function useNextWords(): (next: NonNullable<Deal['next']>) => string {
  const t = useWords('pipelines');
  const terms = useTerms();
  const language = useLanguage();
  const { date, timeInZones } = useFormat();
  return ({ act, at, eventName, zone, step }) => {
    const own = ownZone();
    const event = readableText(eventName, language)?.value ?? '';
    switch (act) {
      case 'meet':
        return t('nextMeet', { day: date(at, own, 'day'), time: timeInZones(at, [own, zone]), event });
      case 'place':
        // A day of the event's calendar, whatever day it is for the reader.
        return t('nextPlace', { event, date: date(at, zone, 'short') });
      case 'step':
        return t('nextStep', { step: step ? terms.nextStep[step] : '' });
      case 'answer':
        return t('nextAnswer', { date: date(at, own, 'short') });
      case 'wait':
        return t('nextWait', { date: date(at, own, 'short') });
      case 'report':
        return t('nextReport', { date: date(at, own, 'short') });
    }
  };
}

const inAgenda = ['meet', 'report'] as const satisfies NonNullable<Deal['next']>['act'][];

/** Draws what comes next, which leads to where it is done; a colleague's is shown as text. */
export function NextAct({ next }: { readonly next: NonNullable<Deal['next']> }) {
  const words = useNextWords()(next);
  if (!next.isMine || next.act === 'step') return <p className="font-medium">{words}</p>;
  return (
    <Link
      to={inAgenda.some((act) => act === next.act) ? '/events/$eventId/agenda' : '/events/$eventId/requests'}
      params={{ eventId: next.eventId }}
      draggable={false}
      className="-my-1 inline-block py-1 font-medium text-azure underline-offset-4 hover:underline max-lg:-my-2.5 max-lg:py-2.5"
    >
      {words}
    </Link>
  );
}
