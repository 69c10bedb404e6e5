/** Makes the window as wide as a screen; it is as wide again as most after each test. */
export function setWindowWidth(width: number): void {
  // The environment's own: its window says what media queries are asked about.
  (window as unknown as { happyDOM: { setViewport: (size: { width: number }) => void } }).happyDOM.setViewport({
    width,
  });
}
