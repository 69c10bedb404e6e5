import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import type { Person } from './queries.ts';

/**
 * Draws a participant for other participants, in one line on a wide screen; the organisation's name leads to its page,
 * `children` are the acts.
 */
export function PersonCard({ person, children }: { readonly person: Person; readonly children: ReactNode }) {
  const terms = useTerms();
  const { list } = useFormat();
  const { organisation, languages, attendance } = person;
  const facts = [
    terms.organisationKind[organisation.kind],
    organisation.sector && terms.sector[organisation.sector],
    list(languages.map((language) => terms.language[language])),
  ];
  return (
    <li className="grid items-center gap-x-4 gap-y-1 py-2 lg:min-h-14 lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_auto]">
      <div className="flex min-w-0 items-center gap-3">
        <SideMark country={organisation.country} short />
        <h2 className="min-w-0 truncate font-medium">
          <PersonName name={person.name} />
        </h2>
        {attendance === 'remote' && <Tag>{terms.attendance.remote}</Tag>}
      </div>
      <div className="min-w-0">
        <Link
          to="/organisations/$organisationId"
          params={{ organisationId: organisation.id }}
          className="inline-block max-w-full truncate align-bottom font-medium text-azure hover:underline"
        >
          <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
        </Link>
        <p className="truncate text-muted text-xs">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="empty:hidden lg:justify-self-end">{children}</div>
    </li>
  );
}
