import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import type { Person } from './queries.ts';

/** Draws a participant for other participants; the organisation's name leads to its page, `children` are the acts. */
export function PersonCard({ person, children }: { readonly person: Person; readonly children: ReactNode }) {
  const terms = useTerms();
  const { list } = useFormat();
  const { organisation, languages, attendance } = person;
  return (
    <Card as="li" className="grid content-between gap-4">
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <SideMark country={organisation.country} />
          {attendance === 'remote' && <Tag>{terms.attendance.remote}</Tag>}
        </div>
        <h2 className="font-semibold text-lg">
          <PersonName name={person.name} />
        </h2>
        <Link
          to="/organisations/$organisationId"
          params={{ organisationId: organisation.id }}
          className="font-medium text-azure hover:underline"
        >
          <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
        </Link>
        <p className="text-muted text-sm">
          {[terms.organisationKind[organisation.kind], organisation.sector && terms.sector[organisation.sector]]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="text-muted text-sm">{list(languages.map((language) => terms.language[language]))}</p>
      </div>
      <div>{children}</div>
    </Card>
  );
}
