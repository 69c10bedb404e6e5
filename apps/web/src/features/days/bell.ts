import { useEffect, useRef, useState } from 'react';
import type { Moment } from './clock.ts';

/** Plays one stroke of a bell: a few partials that die away, as metal sounds. */
function strike(context: AudioContext, at: number): void {
  const partials = [
    [660, 0.5, 2.4],
    [1320, 0.22, 1.6],
    [1980, 0.12, 1],
    [3170, 0.06, 0.6],
  ] as const;
  for (const [frequency, loudness, seconds] of partials) {
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = frequency;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loudness, at + 0.01);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
    tone.connect(gain).connect(context.destination);
    tone.start(at);
    tone.stop(at + seconds);
  }
}

function ring(context: AudioContext, strokes: number): void {
  for (let stroke = 0; stroke < strokes; stroke++) strike(context, context.currentTime + stroke * 0.7);
}

const minute = 60_000;

/** Counts the strokes due between two looks at the clock: one a minute before the end of a slot, three at its end. */
export function strokesBetween(ends: readonly number[], before: number, now: number): number {
  const crossed = (instant: number) => before < instant && instant <= now;
  // A laptop that slept does not ring for what it slept through.
  if (now - before > minute / 2) return 0;
  if (ends.some(crossed)) return 3;
  return ends.some((end) => crossed(end - minute)) ? 1 : 0;
}

/** Rings at the end of slots. Silent until somebody turns it on, since browsers allow no sound before a click. */
export function useBell(slots: readonly NonNullable<Moment['current']>[], now: number) {
  const context = useRef<AudioContext | undefined>(undefined);
  const looked = useRef(now);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const strokes = strokesBetween(
      slots.map(({ endsAt }) => Date.parse(endsAt)),
      looked.current,
      now,
    );
    looked.current = now;
    if (isOn && strokes > 0 && context.current) ring(context.current, strokes);
  }, [isOn, now, slots]);
  const toggle = () => {
    setOn(!isOn);
    if (isOn) return;
    context.current ??= new AudioContext();
    void context.current.resume();
    // The first stroke tells whoever turned it on how loud the hall will hear it.
    ring(context.current, 1);
  };
  return { isOn, toggle };
}
