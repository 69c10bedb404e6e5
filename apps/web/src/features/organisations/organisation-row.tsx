import type { Fit } from '@jumelage/domain/match';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { LangText, OrganisationName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { FitMark } from '../matches/fit-mark.tsx';
import type { DirectoryItem } from './queries.ts';

type Listed = Pick<
  DirectoryItem,
  'id' | 'nameLatin' | 'nameHanzi' | 'country' | 'kind' | 'sector' | 'tagline' | 'isSample'
>;
type RowProps = {
  readonly organisation: Listed;
  /** True where its name leads to its page. */
  readonly isLinked?: boolean;
  readonly fit?: Fit | null;
};

/** Draws an organisation in one line on a wide screen, and in three on a phone. */
export function OrganisationRow({ organisation, isLinked = false, fit }: RowProps) {
  const terms = useTerms();
  const core = useWords('core');
  const { id, nameLatin, nameHanzi, country, kind, sector, tagline, isSample } = organisation;
  const name = <OrganisationName {...{ nameLatin, nameHanzi }} />;
  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-2 hover:bg-sunken lg:min-h-12 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)_17rem_4rem] lg:px-2">
      <h2 className="flex min-w-0 items-center gap-3 font-medium">
        <SideMark country={country} short />
        <span className="min-w-0 truncate">
          {isLinked ? (
            <Link
              to="/organisations/$organisationId"
              params={{ organisationId: id }}
              className="after:absolute after:inset-0 hover:underline"
            >
              {name}
            </Link>
          ) : (
            name
          )}
        </span>
        {isSample && (
          <span className="shrink-0 text-xs">
            <Tag tone="warn">{core('sample')}</Tag>
          </span>
        )}
      </h2>
      <span className="lg:order-last lg:justify-self-end">{fit && <FitMark fit={fit} short />}</span>
      <div className="min-w-0 max-lg:col-span-2">
        {tagline && (
          <LangText
            text={tagline}
            note={false}
            className="text-muted max-lg:line-clamp-2 max-lg:text-sm max-lg:leading-[1.125rem] lg:truncate"
          />
        )}
      </div>
      <p className="truncate text-muted text-sm max-lg:col-span-2 max-lg:text-xs">
        {[terms.organisationKind[kind], sector && terms.sector[sector]].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
