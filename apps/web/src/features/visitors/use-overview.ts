import { useEffect, useState } from 'react';
import { api, type Response } from '../../lib/api.ts';

export type Overview = Response<'GET /api/visitors/overview'>;

/** Loads how many organisations visitors see; undefined until it is known, and where it cannot be. */
export function useOverview(): Overview | undefined {
  const [overview, setOverview] = useState<Overview>();
  useEffect(() => {
    const leaving = new AbortController();
    api('GET /api/visitors/overview', { signal: leaving.signal }).then(setOverview, () => undefined);
    return () => leaving.abort();
  }, []);
  return overview;
}
