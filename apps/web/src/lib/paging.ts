import { useState } from 'react';
import { useNarrow } from './wide.ts';

/** Says how many rows of a list a page holds: on a phone no more than three screens of them. */
type Sizes = { readonly phone: number; readonly wide: number };

/** Holds the page of a list that is shown; a screen that is turned shows the first, since its pages are others. */
export function usePage({ phone, wide }: Sizes) {
  const size = useNarrow() ? phone : wide;
  const [shown, setShown] = useState({ page: 1, size });
  return {
    page: shown.size === size ? shown.page : 1,
    size,
    setPage: (page: number) => setShown({ page, size }),
  };
}
