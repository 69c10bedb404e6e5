import type { Fit } from '@jumelage/domain/match';
import type { Response } from '../../../lib/api.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { LangText } from '../../../ui/lang-text.tsx';
import { SideMark } from '../../../ui/tag.tsx';
import { OrganisationLink } from '../../organisations/organisation-link.tsx';
import { FitMark } from '../fit-mark.tsx';
import { useEuroRange } from './ticket.ts';

export type CoInvestments = Response<'GET /api/organisations/:organisationId/co-investments'>;

type LineProps = {
  readonly investor: CoInvestments['partners'][number]['partner'];
  /** The fit with the company that raises; none where it stands beside several companies. */
  readonly fit?: Fit;
};

/** Draws an investor of a pair: name, side, ticket and role in a round. */
export function InvestorLine({
  investor: { organisation, ticketMinEuroCents, ticketMaxEuroCents, lead },
  fit,
}: LineProps) {
  const t = useWords('co-investments');
  const terms = useTerms();
  const range = useEuroRange()(ticketMinEuroCents, ticketMaxEuroCents);
  return (
    <div className="grid content-start gap-1.5">
      <div className="flex items-center justify-between gap-2">
        <SideMark country={organisation.country} />
        {fit && <FitMark fit={fit} />}
      </div>
      <OrganisationLink organisation={organisation} className="font-semibold" />
      {organisation.tagline && <LangText text={organisation.tagline} className="prose-lines text-sm" />}
      <p className="text-muted text-sm">
        {t('ticket', { range: range || t('notStated') })} · {terms.leadRole[lead]}
      </p>
    </div>
  );
}
