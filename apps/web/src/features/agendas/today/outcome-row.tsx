import { impressionOf, impressions, type NextStep, nextSteps } from '@jumelage/domain/outcome';
import { greetingName } from '@jumelage/domain/participant';
import { Meh, ThumbsDown, ThumbsUp, UserX } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../../ui/lang-text.tsx';
import type { OutcomeFields } from '../act-queue.ts';
import { ContactButton } from '../contacts/contact-button.tsx';
import type { AgendaItem, EventId } from '../queries.ts';
import { ReportForm } from '../report-form.tsx';

const faces = [
  { impression: 'good', Icon: ThumbsUp },
  { impression: 'fair', Icon: Meh },
  { impression: 'poor', Icon: ThumbsDown },
] as const;
const chip =
  'inline-flex min-h-11 items-center justify-center gap-1.5 whitespace-nowrap rounded-lg border border-edge/60 px-3 text-sm hover:bg-sunken aria-pressed:border-azure aria-pressed:bg-azure-soft aria-pressed:font-semibold';
const nothing: OutcomeFields = { held: true, rating: null, nextStep: 'none', note: '' };

type RowProps = {
  readonly eventId: EventId;
  readonly item: AgendaItem;
  readonly zone: string;
  readonly mayReport: boolean;
  readonly onReport: (outcome: OutcomeFields) => void;
};

/** Draws a meeting that is over: its impression in one tap, then the next step; a note for whoever wants one. */
export function OutcomeRow({ eventId, item, zone, mayReport, onReport }: RowProps) {
  const format = useFormat();
  const [part, setPart] = useState<'closed' | 'steps' | 'note'>('closed');
  const { other, organisation, outcome } = item;
  const isAsked = mayReport && !item.isColleagues && (!outcome || (outcome.held && outcome.rating === null));
  return (
    <li className="grid gap-2 border-line border-b px-3 py-2.5 last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-2 leading-snug">
        <span className="text-muted text-sm tabular-nums">{format.time(item.startsAt, zone)}</span>
        <span className="font-medium">
          <PersonName inSentence name={other.name} />
        </span>
        <span className="min-w-0 text-muted text-sm">
          <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
        </span>
      </p>
      {part === 'note' ? (
        <ReportForm item={item} onReport={onReport} onDone={() => setPart('closed')} />
      ) : isAsked ? (
        <Impressions
          item={item}
          onChoose={(said) => {
            onReport({ ...nothing, ...outcome, ...said });
            setPart(said.held ? 'steps' : 'closed');
          }}
        />
      ) : (
        outcome && (
          <Reported
            item={item}
            outcome={outcome}
            isOpen={part === 'steps'}
            onOpen={mayReport ? () => setPart(part === 'steps' ? 'closed' : 'steps') : undefined}
            onNote={() => setPart('note')}
            onStep={(nextStep) => {
              onReport({ ...outcome, nextStep });
              setPart('closed');
            }}
          />
        )
      )}
      <ContactButton eventId={eventId} item={item} />
    </li>
  );
}

function Impressions({
  item: { other },
  onChoose,
}: {
  readonly item: AgendaItem;
  readonly onChoose: (said: Pick<OutcomeFields, 'held' | 'rating'>) => void;
}) {
  const t = useWords('agendas');
  const language = useLanguage();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('howWas', { name: greetingName(other.name, language) })}</legend>
      {faces.map(({ impression, Icon }) => (
        <button
          key={impression}
          type="button"
          className={`${chip} flex-auto font-medium`}
          onClick={() => onChoose({ held: true, rating: impressions[impression] })}
        >
          <Icon aria-hidden="true" className="size-5" />
          {t(impression)}
        </button>
      ))}
      <button
        type="button"
        className={`${chip} border-transparent text-muted`}
        onClick={() => onChoose({ held: false, rating: null })}
      >
        <UserX aria-hidden="true" className="size-5" />
        {t('notHeld')}
      </button>
    </fieldset>
  );
}

type ReportedProps = {
  readonly item: AgendaItem;
  readonly outcome: OutcomeFields;
  readonly isOpen: boolean;
  readonly onOpen: (() => void) | undefined;
  readonly onNote: () => void;
  readonly onStep: (nextStep: NextStep) => void;
};

function Reported({ item, outcome, isOpen, onOpen, onNote, onStep }: ReportedProps) {
  const t = useWords('agendas');
  const { personName } = useFormat();
  const terms = useTerms();
  const language = useLanguage();
  const impression = impressionOf(outcome.rating);
  const face = faces.find((one) => one.impression === impression);
  const said = outcome.held
    ? [impression && t(impression), outcome.nextStep !== 'none' && terms.nextStep[outcome.nextStep]].filter(Boolean)
    : [t('notHeld')];
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        {face && <face.Icon aria-hidden="true" className="size-4 text-azure" />}
        <span>{said.join(' · ')}</span>
        {onOpen && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={t('changeOf', { name: personName(item.other.name) })}
            className="min-h-11 px-2 text-azure underline underline-offset-4"
            onClick={outcome.held ? onOpen : onNote}
          >
            {t('change')}
          </button>
        )}
      </p>
      {isOpen && outcome.held && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1 text-muted text-sm">
            {t('whatNext', { name: greetingName(item.other.name, language) })}
          </legend>
          {nextSteps.map((step) => (
            <button
              key={step}
              type="button"
              aria-pressed={outcome.nextStep === step}
              className={chip}
              onClick={() => onStep(step)}
            >
              {terms.nextStep[step]}
            </button>
          ))}
          <button type="button" className={`${chip} border-transparent text-azure`} onClick={onNote}>
            {t('addNote')}
          </button>
        </fieldset>
      )}
    </>
  );
}
