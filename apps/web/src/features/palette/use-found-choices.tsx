import { useNavigate } from '@tanstack/react-router';
import { Building2, CalendarDays, UserRound } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { EventDays, ReadableText } from '../events/facts.tsx';
import type { Choice, Chosen } from './choice.ts';

type Found<Kind extends Exclude<Chosen['kind'], 'own'>> = Extract<Chosen, { readonly kind: Kind }>['item'];

/** Answers how what was found is shown, and where it leads. */
export function useFoundChoices() {
  const t = useWords('palette');
  const terms = useTerms();
  const navigate = useNavigate();
  const { personName } = useFormat();
  return {
    people: (item: Found<'people'>): Choice => ({
      id: `people-${item.id}`,
      group: 'people',
      Icon: UserRound,
      label: <PersonName name={item.name} />,
      detail: (
        <>
          <SideMark country={item.organisation.country} short /> <OrganisationName {...item.organisation} /> ·{' '}
          <ReadableText text={item.eventName} />
        </>
      ),
      chosen: { kind: 'people', item },
      act: () => {
        const params = { eventId: item.eventId };
        const search = { q: personName(item.name) };
        void (item.organises
          ? navigate({ to: '/events/$eventId/organise/participants', params, search })
          : navigate({ to: '/events/$eventId/people', params, search }));
      },
    }),
    organisations: (item: Found<'organisations'>): Choice => ({
      id: `organisations-${item.id}`,
      group: 'organisations',
      Icon: Building2,
      label: <OrganisationName {...item} />,
      detail: (
        <>
          <SideMark country={item.country} short /> {terms.organisationKind[item.kind]}
        </>
      ),
      chosen: { kind: 'organisations', item },
      act: () => void navigate({ to: '/organisations/$organisationId', params: { organisationId: item.id } }),
    }),
    events: (item: Found<'events'>): Choice => ({
      id: `events-${item.id}`,
      group: 'events',
      Icon: CalendarDays,
      label: <ReadableText text={item.name} />,
      detail: (
        <>
          <EventDays event={item} />
          {item.organises && ` · ${t('youOrganise')}`}
        </>
      ),
      chosen: { kind: 'events', item },
      act: () =>
        void navigate({
          to: item.organises ? '/events/$eventId/organise' : '/events/$eventId',
          params: { eventId: item.id },
        }),
    }),
  };
}
