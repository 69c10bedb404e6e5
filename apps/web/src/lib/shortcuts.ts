import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { TextKey } from './i18n.tsx';
import { recall, remember } from './storage.ts';

/** Every single key that acts on a page, with the text that names its act. */
export const shortcutTexts = {
  '/': 'keySearch',
  '?': 'keyHelp',
  j: 'keyNext',
  k: 'keyPrevious',
  s: 'keyShortlist',
  x: 'keyHide',
  r: 'keyAsk',
  a: 'keyAccept',
  d: 'keyDecline',
} as const satisfies Readonly<Record<string, TextKey<'palette'>>>;
export type Shortcut = keyof typeof shortcutTexts;
type Acts = Readonly<Partial<Record<Shortcut, () => void>>>;

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

/** The acts of the parts that are on the page now, each as it was last drawn. */
const onPage = new Set<{ readonly current: Acts }>();

/** Lists the keys that act on this page, in the order of their table. */
export function shortcutsOfPage(): readonly Shortcut[] {
  const acting = new Set([...onPage].flatMap(({ current }) => Object.keys(current)));
  return (Object.keys(shortcutTexts) as Shortcut[]).filter((key) => acting.has(key));
}

/** Lets single keys act, by their letter: never in a field or a window, while composing, or with another key held. */
export function useShortcuts(acts: Acts): void {
  const isOn = useShortcutsOn();
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    onPage.add(current);
    return () => {
      onPage.delete(current);
    };
  }, []);
  useEffect(() => {
    if (!isOn) return;
    const act = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
      const wanted = (current.current as Readonly<Record<string, (() => void) | undefined>>)[event.key.toLowerCase()];
      if (!wanted) return;
      event.preventDefault();
      wanted();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [isOn]);
}

/** On a Mac, Control with a letter edits text: there the command key takes its place. */
const isMac = /mac|iphone|ipad/i.test(navigator.platform);
/** The key that opens the palette, as keyboards name it and as screen readers announce it. */
export const paletteKey = isMac ? { text: '⌘K', aria: 'Meta+K' } : { text: 'Ctrl K', aria: 'Control+K' };

/** Lets ⌘K or Ctrl K act on every page, in a field too, whether or not single keys are on; never while composing. */
export function usePaletteKey(open: () => void): void {
  const current = useRef(open);
  current.current = open;
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const isHeld = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (event.isComposing || !isHeld || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      // The browser's own search takes the key otherwise.
      event.preventDefault();
      current.current();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, []);
}
