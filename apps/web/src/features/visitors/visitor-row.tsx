import { useTerms, useWords } from '../../lib/i18n.tsx';
import { LangText, OrganisationName } from '../../ui/lang-text.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import type { VisitorCard } from './queries.ts';

/** Draws an organisation that is shown to visitors, in one line on a wide screen. */
export function VisitorRow({
  organisation: { nameLatin, nameHanzi, country, kind, sector, tagline, isSample },
}: {
  readonly organisation: VisitorCard;
}) {
  const terms = useTerms();
  const core = useWords('core');
  return (
    <li className="grid gap-x-4 gap-y-1 py-2.5 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)_auto] lg:items-center">
      <h2 className="flex items-center gap-3 font-medium">
        <SideMark country={country} short />
        <span className="min-w-0">
          <OrganisationName {...{ nameLatin, nameHanzi }} />
        </span>
      </h2>
      {tagline ? <LangText text={tagline} note={false} className="text-muted" /> : <span />}
      <span className="flex flex-wrap gap-2">
        <Tag>{terms.organisationKind[kind]}</Tag>
        {sector && <Tag tone="azure">{terms.sector[sector]}</Tag>}
        {isSample && <Tag tone="warn">{core('sample')}</Tag>}
      </span>
    </li>
  );
}
