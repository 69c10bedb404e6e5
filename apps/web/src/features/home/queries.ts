import { queryOptions } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';

export type Home = Response<'GET /api/home'>;

/** The data of the home page. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => api('GET /api/home', { signal }),
});
