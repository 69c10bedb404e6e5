import type { EventView } from '@jumelage/contracts/events';
import { toWallTime } from '@jumelage/domain/time';
import { ApiError, api, type Input } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { useSaveSession } from './queries.ts';
import { describeBy } from './use-event-save.ts';
import { useMergingSave } from './use-merging-save.ts';

export type Session = EventView['sessions'][number];
export type SessionBody = Input<'POST /api/events/:eventId/sessions'>['body'];

/** Turns a session into the form's shape: its blocks by the event's clock. */
export function sessionBodyOf(
  { name, slotMinutes, breakMinutes, tableCount, blocks }: Session,
  zone: string,
): SessionBody {
  const wall = (instant: string) => toWallTime(Date.parse(instant), zone);
  return {
    name,
    slotMinutes,
    breakMinutes,
    tableCount,
    blocks: blocks.map(({ startsAt, endsAt }) => ({ startsAt: wall(startsAt), endsAt: wall(endsAt) })),
  };
}

type Options = {
  readonly event: EventView;
  readonly session: Session | undefined;
  readonly fill: (body: SessionBody) => void;
  /** Receives the number of drafted placements that lost their slot or table. */
  readonly onSaved: (unplaced: number) => void;
};

/** Saves a session, together with what somebody else saved meanwhile. */
export function useSessionSave({ event: { id: eventId, zone }, session, fill, onSaved }: Options) {
  const { mutateAsync } = useSaveSession(eventId, session?.id);
  const t = useWords('organise');
  const labels = {
    ...{
      name: t('sessionName'),
      slotMinutes: t('slotMinutes'),
      breakMinutes: t('breakMinutes'),
      tableCount: t('tableCount'),
      blocks: t('blocks'),
    },
  };
  const show = (field: string, value: unknown) =>
    // The edge: a path names a field of the body, and its values are that field's.
    field === 'blocks'
      ? (value as SessionBody['blocks'])
          .map(({ startsAt, endsAt }) => `${startsAt.replace('T', ' ')}–${endsAt.slice(11)}`)
          .join('\n')
      : String(value);
  return useMergingSave<SessionBody, Session>({
    begun: session,
    ...{ fill, bodyOf: (view) => sessionBodyOf(view, zone), describe: describeBy(labels, show) },
    async save(body, ifMatch) {
      const { session: saved, unplaced } = await mutateAsync({ body, ifMatch });
      onSaved(unplaced);
      return saved;
    },
    async read() {
      const { sessions } = await api('GET /api/events/:eventId', { params: { eventId } });
      const now = sessions.find(({ id }) => id === session?.id);
      if (!now) throw new ApiError({ code: 'not_found', status: 404 });
      return now;
    },
  });
}
