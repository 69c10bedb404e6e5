import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';

type Stage = 'idle' | 'warming' | 'ready';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Prints sheets in place of the page. They are laid out for a moment before, out of sight, so that the fonts of all
 * their characters have
 * arrived; a print that the browser's own menu starts gets them as well.
 */
export function usePrinting(sheets: () => ReactNode): {
  readonly print: () => Promise<void>;
  readonly isPreparing: boolean;
  readonly printed: ReactNode;
} {
  const [stage, setStage] = useState<Stage>('idle');
  useEffect(() => {
    const show = () => flushSync(() => setStage('ready'));
    window.addEventListener('beforeprint', show);
    return () => window.removeEventListener('beforeprint', show);
  }, []);
  const print = useCallback(async () => {
    setStage('warming');
    // Two frames: one in which React draws, one in which the browser lays out and asks for fonts.
    await nextFrame();
    await nextFrame();
    await document.fonts.ready;
    flushSync(() => setStage('ready'));
    window.print();
  }, []);
  const printed =
    stage === 'idle'
      ? null
      : createPortal(
          <div className={`sheets sheets-printed ${stage === 'warming' ? 'is-warming' : ''}`}>{sheets()}</div>,
          document.body,
        );
  return { print, isPreparing: stage === 'warming', printed };
}
