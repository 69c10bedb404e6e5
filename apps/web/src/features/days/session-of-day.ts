import type { MatchmakingSessionView } from '@jumelage/contracts/sessions';

/**
 * Chooses the session that a page of the day shows: the one asked for, else the first that is not over, else the last.
 */
export function sessionOfDay<Session extends Pick<MatchmakingSessionView, 'id' | 'blocks'>>(
  sessions: readonly Session[],
  wished: string | undefined,
  now: number,
): Session | undefined {
  const endOf = ({ blocks }: Session) => Math.max(...blocks.map(({ endsAt }) => Date.parse(endsAt)));
  return (
    sessions.find(({ id }) => id === wished) ?? sessions.find((session) => endOf(session) > now) ?? sessions.at(-1)
  );
}
