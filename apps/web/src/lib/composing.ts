/**
 * Stops the keys of an input method, on every page: while somebody composes Chinese, Enter chooses a word, arrows walk
 * through candidates and Escape drops them. None of that is meant for a list, a grid or a dialog. The browser itself
 * still acts on the key. Safari ends composing before its last key, which only the old code 229 tells.
 */
export function stopKeysOfComposing(target: Pick<Window, 'addEventListener'> = window): void {
  const keep = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) event.stopPropagation();
  };
  for (const type of ['keydown', 'keyup'] as const) target.addEventListener(type, keep, { capture: true });
}
