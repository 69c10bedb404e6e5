import type { ParticipantCard } from '@jumelage/contracts/participants';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { SideMark } from '../../ui/tag.tsx';

export type Person = Pick<ParticipantCard, 'id' | 'name' | 'organisation'>;

/** Names somebody with their side and organisation, on one line. */
export function PersonLine({ person: { name, organisation } }: { readonly person: Person }) {
  return (
    <span className="flex min-w-0 items-baseline gap-1.5">
      <SideMark country={organisation.country} short />
      <span className="min-w-0 truncate">
        <span className="font-medium">
          <PersonName name={name} />
        </span>
        <span className="text-muted text-sm">
          {' · '}
          <OrganisationName {...organisation} />
        </span>
      </span>
    </span>
  );
}
