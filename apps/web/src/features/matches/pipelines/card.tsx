import type { Id } from '@jumelage/domain/ids';
import type { PipelineMark } from '@jumelage/domain/match';
import { MoveRight } from 'lucide-react';
import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { LangText } from '../../../ui/lang-text.tsx';
import { SideMark } from '../../../ui/tag.tsx';
import { OrganisationLink } from '../../organisations/organisation-link.tsx';
import { Amount } from '../amounts.tsx';
import type { Deal } from '../match.ts';
import { MeetButton } from '../meet-action.tsx';
import { NoteEditor } from '../note-editor.tsx';
import { LastContact, NextAct } from './steps.tsx';

export type CardActs = {
  readonly onDrag: (card: Deal | undefined) => void;
  /** Opens the menu by which the card moves. */
  readonly onAskMove: (card: Deal) => void;
  readonly onMove: (card: Deal, to: PipelineMark) => void;
  /** Says no to the question whether it moves on. */
  readonly onStay: (card: Deal) => void;
};

type CardProps = CardActs & { readonly card: Deal; readonly organisationId: Id<'organisation'> };

/** Draws a card of the board: who, how much, what last happened, what is next, and one’s own note. */
export function Card({ card, organisationId, onDrag, onAskMove, onMove, onStay }: CardProps) {
  const t = useWords('pipelines');
  const { organisationName } = useFormat();
  const terms = useTerms();
  const { organisation, note, mark, next, lastContact, score } = card;
  const { id, nameLatin, nameHanzi, country, stage, tagline } = organisation;
  const isOpen = mark === 'shortlisted' || mark === 'met';
  return (
    <li
      data-card={id}
      draggable
      className="grid min-w-0 cursor-grab grid-cols-1 gap-1.5 rounded-lg border border-line bg-surface p-3 text-sm active:cursor-grabbing"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', nameLatin);
        onDrag(card);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <div className="flex items-start justify-between gap-2">
        <OrganisationLink
          organisation={{ id, nameLatin, nameHanzi }}
          className="-my-1 min-w-0 py-1 font-semibold max-lg:-my-2.5 max-lg:py-2.5"
          draggable={false}
        />
        <SideMark country={country} short />
      </div>
      <p className="flex flex-wrap gap-x-2 text-xs empty:hidden *:whitespace-normal!">
        <Amount match={card} />
        {stage && <span className="text-muted">{terms.stage[stage]}</span>}
      </p>
      {score === null && <p className="text-muted text-xs">{t('noLongerSuggested')}</p>}
      {tagline && <LangText text={tagline} note={false} className="line-clamp-2 text-xs" />}
      {lastContact && <LastContact contact={lastContact} />}
      {card.asksForDiligence && (
        <div className="grid gap-1 rounded-lg bg-azure-soft p-2">
          <p>{t('asksForDiligence', { step: terms.nextStep[card.asksForDiligence] })}</p>
          <div className="flex flex-wrap gap-1">
            <Button size="sm" className="max-lg:min-h-11" onClick={() => onMove(card, 'in_diligence')}>
              {t('moveOn')} <span className="sr-only">{organisationName(organisation)}</span>
            </Button>
            <Button look="quiet" size="sm" className="max-lg:min-h-11" onClick={() => onStay(card)}>
              {t('stay')} <span className="sr-only">{organisationName(organisation)}</span>
            </Button>
          </div>
        </div>
      )}
      {next ? <NextAct next={next} /> : isOpen && <MeetButton size="sm" organisationId={organisationId} match={card} />}
      <NoteEditor
        organisationId={organisationId}
        otherId={id}
        name={organisationName(organisation)}
        mark={mark}
        note={note}
      />
      <Button
        data-move
        look="quiet"
        size="sm"
        className="-ms-3 justify-self-start max-lg:min-h-11"
        icon={<MoveRight aria-hidden="true" className="size-4" />}
        aria-haspopup="dialog"
        onClick={() => onAskMove(card)}
      >
        {t('moveTo')} <span className="sr-only">{organisationName(organisation)}</span>
      </Button>
    </li>
  );
}
