import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useAmountsText } from '../../matches/readers-money.ts';
import { translateNote } from '../../translations/queries.ts';
import type { Organisation } from '../queries.ts';
import { useTopicLabel } from '../topics.ts';
import { PlainText } from './profile-text.tsx';

type ListProps = {
  readonly organisationId: Id<'organisation'>;
  readonly section: 'offers' | 'needs';
  readonly title: string;
  readonly empty: string;
  readonly items: Organisation['offers'];
  readonly original: Language | undefined;
};

/** Draws offers or needs, each with its kind, topics and text. */
export function CooperationList({ organisationId, section, title, empty, items, original }: ListProps) {
  const terms = useTerms();
  const label = useTopicLabel();
  return (
    <Card className="grid content-start gap-4">
      <h2 className="font-semibold text-lg">{title}</h2>
      {items.length === 0 && <p className="text-muted">{empty}</p>}
      <ul className="grid gap-4">
        {items.map(({ kind, topics, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reader's list never changes its order.
          <li key={index} className="grid gap-1.5">
            <h3 className="font-medium">{terms.cooperationKind[kind]}</h3>
            <PlainText text={text} original={original} translate={translateNote({ organisationId, section, index })} />
            {topics.length > 0 && (
              <div className="flex flex-wrap gap-1.5">
                {topics.map((topic) => (
                  <Tag key={topic} tone="azure">
                    {label(topic)}
                  </Tag>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Draws the round that an organisation raises, and its use. */
export function RaiseCard({
  organisationId,
  raise,
  original,
}: {
  readonly organisationId: Id<'organisation'>;
  readonly raise: NonNullable<Organisation['raise']>;
  readonly original: Language | undefined;
}) {
  const t = useWords('organisations');
  const terms = useTerms();
  const say = useAmountsText();
  return (
    <Card className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">{t('raise')}</h2>
      <p className="font-medium">
        {t('raiseShown', { amount: say({ min: raise.money, max: raise.money }), round: terms.round[raise.round] })}
      </p>
      <PlainText
        text={raise.use}
        original={original}
        translate={translateNote({ organisationId, section: 'raise', index: 0 })}
      />
    </Card>
  );
}

type Thesis = NonNullable<Organisation['thesis']>;

/** Draws an investor's thesis; a must is marked as one. */
export function ThesisCard({ thesis }: { readonly thesis: Thesis }) {
  const t = useWords('organisations');
  const core = useWords('core');
  const terms = useTerms();
  const { list } = useFormat();
  const label = useTopicLabel();
  const { ticketMin, ticketMax, currency } = thesis;
  const ticket = useAmountsText()({
    min: ticketMin === null ? null : { amount: ticketMin, currency },
    max: ticketMax === null ? null : { amount: ticketMax, currency },
  });
  const rows: readonly (readonly [string, string, Thesis['musts'][number]?])[] = [
    [t('topicsIn'), list(thesis.topicsIn.map(label)), 'topics'],
    [t('topicsOut'), list(thesis.topicsOut.map(label))],
    [t('stages'), list(thesis.stages.map((stage) => terms.stage[stage])), 'stages'],
    [t('ticket'), ticket, 'ticket'],
    [
      t('countries'),
      thesis.countries.length === 0 ? t('anywhere') : list(thesis.countries.map((country) => terms.country[country])),
      'countries',
    ],
    [t('lead'), terms.leadRole[thesis.lead]],
    [t('coInvest'), thesis.coInvest ? core('yes') : t('coInvestNo')],
  ];
  return (
    <Card className="grid content-start gap-4 md:col-span-2">
      <h2 className="font-semibold text-lg">{t('thesis')}</h2>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {rows
          .filter(([, text]) => text !== '')
          .map(([term, text, must]) => (
            <div key={term}>
              <dt className="flex items-center gap-2 text-muted text-sm">
                {term} {must && thesis.musts.includes(must) && <Tag tone="warn">{t('mustMark')}</Tag>}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}
