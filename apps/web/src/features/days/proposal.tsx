import type { DayView, ProposalView } from '@jumelage/contracts/days';
import type { ScheduledMeeting } from '@jumelage/contracts/schedules';

import { ArrowRight } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { PersonName } from '../../ui/lang-text.tsx';

const reasons = {
  lost: 'whyLost',
  moved: 'whyMoved',
  displaced: 'whyDisplaced',
  placed: 'whyPlaced',
  freed: 'whyFreed',
} as const;
type Move = ProposalView['moves'][number];
type Place = NonNullable<Move['before']>;

/** Draws the effects of an act before it is done, first in words, then move by move. */
export function Proposal({
  proposal,
  day,
  pair,
}: {
  readonly proposal: ProposalView;
  readonly day: DayView;
  readonly pair?: ScheduledMeeting['participants'] | undefined;
}) {
  const t = useWords('days');
  const format = useFormat();
  const { moves, extraSlot, participantIds } = proposal;
  const counted = {
    movedCount: moves.filter(({ before, after }) => before && after).length,
    lostCount: moves.filter(({ before, after }) => before && !after).length,
    placedCount: moves.filter(({ before, after }) => !before && after).length,
  } as const;
  const { slots } = day.schedule.session;
  // In the order of the day, by where a meeting was; what has a place only now, by that. An added slot is the last one.
  const startOf = ({ before, after }: Move) =>
    Date.parse(slots.find(({ id }) => id === (before ?? after)?.slotId)?.startsAt ?? '') || Number.MAX_SAFE_INTEGER;
  // The meeting on the spot waited for nothing.
  const isOwnPlace = proposal.act === 'walk_in' && counted.placedCount === 1;
  const said = (['movedCount', 'lostCount', 'placedCount'] as const).flatMap((key) =>
    counted[key] > 0 ? [isOwnPlace && key === 'placedCount' ? t('walkInPlaced') : t(key, { n: counted[key] })] : [],
  );
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">{t('consequences')}</h3>
      <ul className="list-disc ps-5">
        {extraSlot && (
          <li>{t('addsSlot', { time: format.timeRange(extraSlot.startsAt, extraSlot.endsAt, day.zone) })}</li>
        )}
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {said.length === 0 && <li>{t(proposal.act === 'walk_in' ? 'walkInWaits' : 'noMoves')}</li>}
        <li>{t('toldCount', { n: participantIds.length })}</li>
      </ul>
      <ul className="grid gap-2">
        {moves
          .toSorted((a, b) => startOf(a) - startOf(b))
          .map((move) => (
            <MoveLine
              key={move.meetingId}
              move={move}
              day={day}
              extraSlot={extraSlot}
              pair={pair}
              isOwnPlace={isOwnPlace}
            />
          ))}
      </ul>
    </section>
  );
}

type MoveLineProps = {
  readonly move: Move;
  readonly day: DayView;
  readonly extraSlot: ProposalView['extraSlot'];
  readonly pair: ScheduledMeeting['participants'] | undefined;
  readonly isOwnPlace: boolean;
};

function MoveLine({ move, day, extraSlot, pair, isOwnPlace }: MoveLineProps) {
  const t = useWords('days');
  const format = useFormat();
  const { session, meetings } = day.schedule;
  // A meeting on the spot exists only once it is applied.
  const people = meetings.find(({ id }) => id === move.meetingId)?.participants ?? pair;
  const place = (at: Place) => {
    const startsAt = session.slots.find(({ id }) => id === at.slotId)?.startsAt ?? extraSlot?.startsAt;
    const table = session.tables.find(({ id }) => id === at.tableId);
    return t('place', {
      time: startsAt ? format.time(startsAt, day.zone) : '–',
      table: table?.label ?? table?.number ?? '–',
    });
  };
  const interpreter =
    move.after?.interpreterId !== move.before?.interpreterId &&
    session.interpreters.find(({ id }) => id === move.after?.interpreterId);
  return (
    <li className="grid gap-0.5 rounded-lg border border-line px-3 py-2">
      <span className="font-medium">
        {people?.map((person, index) => (
          <span key={person.id}>
            {index > 0 && ' – '}
            <PersonName name={person.name} />
          </span>
        ))}
      </span>
      <span className="flex flex-wrap items-center gap-x-2 text-sm tabular-nums">
        {move.before && (
          <span className={move.after ? 'text-muted' : 'text-muted line-through'}>{place(move.before)}</span>
        )}
        {move.before && move.after && <ArrowRight role="img" aria-label={t('to')} className="size-4 text-azure" />}
        {move.after ? (
          <span className="font-medium">{place(move.after)}</span>
        ) : (
          <span className="font-medium text-bad">{t('loses')}</span>
        )}
        {interpreter && <span>{t('withInterpreter', { name: format.listedName(interpreter.name) })}</span>}
      </span>
      {!(isOwnPlace && move.why === 'placed') && <span className="text-muted text-sm">{t(reasons[move.why])}</span>}
    </li>
  );
}
