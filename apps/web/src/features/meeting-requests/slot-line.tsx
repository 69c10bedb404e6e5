import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { eventQuery } from '../events/queries.ts';
import type { MeetingRequest } from './queries.ts';

type SlotLineProps = {
  readonly request: Pick<MeetingRequest, 'eventId' | 'slotId'>;
  readonly zone: string;
};

/** Draws the slot of the day for which a request asks; nothing for one that leaves the time to the schedule. */
export function SlotLine({ request: { eventId, slotId }, zone }: SlotLineProps) {
  const t = useWords('meeting-requests');
  const format = useFormat();
  const { data: event } = useQuery({ ...eventQuery(eventId), enabled: Boolean(slotId) });
  const slot = event?.sessions.flatMap(({ slots }) => slots).find(({ id }) => id === slotId);
  if (!slot) return null;
  const time = `${format.date(slot.startsAt, zone, 'weekday')} ${format.timeRange(slot.startsAt, slot.endsAt, zone)}`;
  return <p className="font-medium tabular-nums">{t('forSlot', { time })}</p>;
}
