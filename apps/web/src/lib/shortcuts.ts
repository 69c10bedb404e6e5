import { useEffect, useRef, useSyncExternalStore } from 'react';
import { recall, remember } from './storage.ts';

const name = 'shortcuts';
const listeners = new Set<() => void>();

/** Tells whether single keys act on a page; they do until somebody switches them off, on this device. */
const areShortcutsOn = (): boolean => recall(name) !== 'off';

/** Switches the keys of all pages on or off. */
export function setShortcuts(isOn: boolean): void {
  remember(name, isOn ? 'on' : 'off');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areShortcutsOn);
}

/** Tells whether a key is meant for the field, the list or the window that has the focus. */
function isTyped(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true]') !== null;
}

/** Lets single keys act, by their letter: never in a field or a window, while composing, or with another key held. */
export function useShortcuts(acts: Readonly<Record<string, () => void>>): void {
  const isOn = useShortcutsOn();
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    if (!isOn) return;
    const act = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
      const wanted = current.current[event.key.toLowerCase()];
      if (!wanted) return;
      event.preventDefault();
      wanted();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [isOn]);
}
