import { useFormat } from '../../lib/format.ts';
import { useTerms } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { LangText } from '../../ui/lang-text.tsx';
import { FactLine } from './facts.tsx';
import { OrganisationLink } from './organisation-link.tsx';
import { Portrait } from './portrait.tsx';
import type { OrganisationCard as CardView } from './queries.ts';
import { useTopicLabel } from './topics.ts';

type CardProps = {
  readonly organisation: CardView;
  /** The level of its heading, one below that of the list. */
  readonly level?: 2 | 3;
};

/** Draws an organisation in a list: its name leads to its page. */
export function OrganisationCard({ organisation, level = 2 }: CardProps) {
  const Heading = level === 3 ? 'h3' : 'h2';
  const terms = useTerms();
  const label = useTopicLabel();
  const { list } = useFormat();
  const { id, nameLatin, nameHanzi, tagline, topics, offers, needs } = organisation;
  const kinds = (all: CardView['offers']) => list(all.map((kind) => terms.cooperationKind[kind]));
  return (
    <Card
      as="article"
      className="relative grid h-full content-start gap-3 transition-colors focus-within:border-azure hover:border-azure"
    >
      <div className="flex items-center gap-3">
        <Portrait organisation={organisation} />
        <Heading className="min-w-0 font-semibold text-lg">
          <OrganisationLink
            organisation={{ id, nameLatin, nameHanzi }}
            className="after:absolute after:inset-0 after:rounded-xl"
          />
        </Heading>
      </div>
      <FactLine organisation={organisation} />
      {tagline && <LangText text={tagline} />}
      {topics.length > 0 && <p className="text-muted text-sm">{list(topics.slice(0, 4).map(label))}</p>}
      <dl className="grid gap-x-3 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        {offers.length > 0 && <Row term={terms.direction.offer} text={kinds(offers)} />}
        {needs.length > 0 && <Row term={terms.direction.need} text={kinds(needs)} />}
      </dl>
    </Card>
  );
}

function Row({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt className="font-medium">{term}</dt>
      <dd className="text-muted">{text}</dd>
    </>
  );
}
