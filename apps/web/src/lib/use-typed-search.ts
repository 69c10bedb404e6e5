import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Milliseconds without a key after which what was typed goes to the address. */
const typingPause = 350;

/**
 * Holds the words of a search field, which go to the address once nothing was typed for a moment. Going back in the
 * browser changes the address: the field follows, but never while its own words are on their way.
 */
export function useTypedSearch(inAddress: string, onSought: (words: string) => void) {
  const [typed, setTyped] = useState(inAddress);
  const sought = useRef(inAddress);
  const seek = useEffectEvent(onSought);
  useEffect(() => {
    if (inAddress === sought.current) return;
    sought.current = inAddress;
    setTyped(inAddress);
  }, [inAddress]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = typed.trim();
      if (words === sought.current) return;
      sought.current = words;
      seek(words);
    }, typingPause);
    return () => clearTimeout(timer);
  }, [typed]);
  /** Empties the field, where the address is emptied otherwise. */
  const clear = () => {
    setTyped('');
    sought.current = '';
  };
  return { typed, setTyped, clear };
}
