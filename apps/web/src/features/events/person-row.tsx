import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms } from '../../lib/i18n.tsx';
import { LangText, PersonName } from '../../ui/lang-text.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { FitMark } from '../matches/fit-mark.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import type { Person } from './queries.ts';

/**
 * Draws a participant for other participants: a row in a wide window, at most 170 px on a phone. The organisation's name
 * leads to its page, `children` are the acts.
 */
export function PersonRow({ person, children }: { readonly person: Person; readonly children: ReactNode }) {
  const terms = useTerms();
  const { list } = useFormat();
  const { organisation, languages, attendance, tagline, fit } = person;
  const facts = [
    terms.organisationKind[organisation.kind],
    organisation.sector && terms.sector[organisation.sector],
    list(languages.map((language) => terms.language[language])),
  ];
  return (
    <div className="grid items-center gap-x-4 py-2 lg:min-h-14 lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_auto_13rem]">
      <div className="flex min-w-0 items-center gap-2.5">
        <SideMark country={organisation.country} short />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-medium leading-6">
            <PersonName name={person.name} />
          </h2>
          <p className="truncate text-sm leading-5">
            <OrganisationLink organisation={organisation} className="font-medium text-azure" />
          </p>
        </div>
        <span className="self-start lg:hidden">{fit && <FitMark fit={fit} />}</span>
      </div>
      <div className="min-w-0">
        {tagline && <LangText text={tagline} note={false} className="truncate text-sm" />}
        <p className="flex min-w-0 items-center gap-2 text-muted text-xs leading-5">
          {attendance === 'remote' && (
            <span className="shrink-0 whitespace-nowrap">
              <Tag>{terms.attendance.remote}</Tag>
            </span>
          )}
          <span className="min-w-0 truncate">{facts.filter(Boolean).join(' · ')}</span>
        </p>
      </div>
      <span className="min-w-32 whitespace-nowrap max-lg:hidden">{fit && <FitMark fit={fit} />}</span>
      <div className="min-w-0 empty:hidden max-lg:mt-1 lg:justify-self-end">{children}</div>
    </div>
  );
}
