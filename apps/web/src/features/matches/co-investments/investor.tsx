import type { Response } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { LangText } from '../../../ui/lang-text.tsx';
import { SideMark } from '../../../ui/tag.tsx';
import { OrganisationLink } from '../../organisations/organisation-link.tsx';
import { pointsOf } from '../match.ts';
import { useEuroRange } from './ticket.ts';

export type CoInvestments = Response<'GET /api/organisations/:organisationId/co-investments'>;
export type Investor = CoInvestments['partners'][number]['partner'];

type LineProps = {
  readonly investor: Investor;
  /** True where the investor's own fit is shown; false beside the fit of the pair. */
  readonly showFit?: boolean;
};

/** Draws an investor of a pair: name, side, ticket and role in a round. */
export function InvestorLine({
  investor: { organisation, score, ticketMinEuroCents, ticketMaxEuroCents, lead },
  showFit = true,
}: LineProps) {
  const t = useWords('co-investments');
  const matches = useWords('matches');
  const terms = useTerms();
  const { number } = useFormat();
  const range = useEuroRange()(ticketMinEuroCents, ticketMaxEuroCents);
  return (
    <div className="grid content-start gap-1.5">
      <div className="flex items-center justify-between gap-2">
        <SideMark country={organisation.country} />
        {showFit && (
          <span className="text-muted text-sm tabular-nums">
            {matches('fit')} {number(pointsOf(score))}
          </span>
        )}
      </div>
      <OrganisationLink organisation={organisation} className="font-semibold" />
      {organisation.tagline && <LangText text={organisation.tagline} className="prose-lines text-sm" />}
      <p className="text-muted text-sm">
        {t('ticket', { range: range || t('notStated') })} · {terms.leadRole[lead]}
      </p>
    </div>
  );
}
