import type { MatchmakingSessionView } from '@jumelage/contracts/sessions';
import { useEffect, useState } from 'react';

export type Slot = MatchmakingSessionView['slots'][number];
export type Moment = {
  /** The slot that is running. */
  readonly current: Slot | undefined;
  /** The first slot that has not begun. */
  readonly next: Slot | undefined;
  readonly phase: 'before' | 'slot' | 'pause' | 'over';
};

/** Finds the current and next slot at an instant; a slot runs from its first instant to before its last. */
export function momentOf(slots: readonly Slot[], now: number): Moment {
  const ordered = [...slots].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const current = ordered.find(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt));
  const next = ordered.find(({ startsAt }) => Date.parse(startsAt) > now);
  const first = ordered[0];
  const phase = current ? 'slot' : !next ? 'over' : first && now < Date.parse(first.startsAt) ? 'before' : 'pause';
  return { current, next, phase };
}

/**
 * Formats the time left until an instant. Examples: `07′35″`, which nobody takes for a time of day, `1:02:05`; never
 * below `00′00″`.
 */
export function countdown(to: string, now: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(to) - now) / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}′${two(seconds % 60)}″`;
}

/** Counts the server's time every second: a laptop's own clock may be wrong by minutes. */
export function useNow(offset: number): number {
  const [now, setNow] = useState(() => Date.now() + offset);
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset);
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [offset]);
  return now;
}
