import { Plus } from 'lucide-react';
import { useFormat } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { Card } from '../../../ui/card.tsx';
import { Meter } from '../../../ui/progress.tsx';
import { SideMark } from '../../../ui/tag.tsx';
import { OrganisationLink } from '../../organisations/organisation-link.tsx';
import { FitMark } from '../fit-mark.tsx';
import { type CoInvestments, InvestorLine } from './investor.tsx';
import { TalkButton } from './talk.tsx';
import { useEuroRange } from './ticket.ts';

/** Draws, for a raise, pairs of investors, what they can put in together, and their share of the round. */
export function Pairs({ pairs }: { readonly pairs: CoInvestments['pairs'] }) {
  const t = useWords('co-investments');
  const { percent, organisationName } = useFormat();
  const range = useEuroRange();
  return (
    <ol className="grid gap-4">
      {pairs.map(({ investors, fit, togetherMinEuroCents, togetherMaxEuroCents, covered, talkAt }) => {
        const [first, second] = investors;
        const together = range(togetherMinEuroCents, togetherMaxEuroCents);
        return (
          <li key={`${first.organisation.id} ${second.organisation.id}`}>
            <Card
              as="article"
              label={t('pair', {
                first: organisationName(first.organisation),
                second: organisationName(second.organisation),
              })}
              className="grid gap-4"
            >
              <div className="grid items-start gap-4 sm:grid-cols-[1fr_auto_1fr_auto] sm:gap-6">
                <InvestorLine investor={first} fit={first.fit} />
                <Plus aria-hidden="true" className="size-5 justify-self-center text-muted sm:mt-6" />
                <InvestorLine investor={second} fit={second.fit} />
                <div className="justify-self-center sm:border-line sm:border-s sm:ps-6">
                  <FitMark fit={fit} />
                </div>
              </div>
              <div className="grid gap-2 border-line border-t pt-4">
                <Meter
                  label={t('covered')}
                  value={covered}
                  max={1}
                  text={covered >= 1 ? t('coveredFull') : percent(covered)}
                  tone={covered >= 1 ? 'good' : 'azure'}
                />
                <p className="font-medium text-sm">
                  {together ? t('togetherRange', { range: together }) : t('noTickets')}
                </p>
                <TalkButton
                  names={[organisationName(first.organisation), organisationName(second.organisation)]}
                  places={talkAt}
                />
              </div>
            </Card>
          </li>
        );
      })}
    </ol>
  );
}

/** Draws, for an investor, partners of another country, each with the companies that both would want. */
export function Partners({ partners }: { readonly partners: CoInvestments['partners'] }) {
  const t = useWords('co-investments');
  const { organisationName } = useFormat();
  return (
    <ol className="grid gap-4">
      {partners.map(({ partner, companies }) => (
        <li key={partner.organisation.id}>
          <Card
            as="article"
            label={organisationName(partner.organisation)}
            className="grid items-start gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:gap-8"
          >
            <InvestorLine investor={partner} />
            <div className="grid gap-2">
              <h2 className="font-semibold text-sm">
                {t('companies')}{' '}
                {companies.length > 0 && (
                  <span className="font-normal text-muted tabular-nums">· {companies.length}</span>
                )}
              </h2>
              {companies.length === 0 && <p className="text-muted text-sm">{t('noCompanies')}</p>}
              <ul className="grid gap-2 empty:hidden">
                {companies.map((company) => (
                  <Company
                    key={company.organisation.id}
                    company={company}
                    partner={organisationName(partner.organisation)}
                  />
                ))}
              </ul>
            </div>
          </Card>
        </li>
      ))}
    </ol>
  );
}

function Company({
  company: { organisation, fit, covered, talkAt },
  partner,
}: {
  readonly company: CoInvestments['partners'][number]['companies'][number];
  readonly partner: string;
}) {
  const t = useWords('co-investments');
  const { percent, organisationName } = useFormat();
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 rounded-lg bg-sunken px-3 py-2">
      <SideMark country={organisation.country} short />
      <OrganisationLink organisation={organisation} className="font-medium" />
      <FitMark fit={fit} />
      <p className="col-span-2 col-start-2 text-muted text-sm">
        {t('companyCovered', { percent: percent(Math.min(1, covered)) })}
      </p>
      <div className="col-span-2 col-start-2 empty:hidden">
        <TalkButton names={[partner, organisationName(organisation)]} places={talkAt} />
      </div>
    </li>
  );
}
