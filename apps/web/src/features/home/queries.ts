import { queryOptions } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';
import { keepToday } from '../../lib/today.ts';

export type Home = Response<'GET /api/home'>;

/** The data of the home page. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: async ({ signal }) => {
    const home = await api('GET /api/home', { signal });
    keepToday(home.today);
    return home;
  },
});
