import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../../lib/api.ts';

export type Weights = Response<'GET /api/match-weights'>;
export type WeightVersion = Weights['versions'][number];
export type Rates = Response<'GET /api/exchange-rates'>;

export const weightsQuery = queryOptions({
  queryKey: ['match-weights'],
  queryFn: ({ signal }) => api('GET /api/match-weights', { signal }),
});

export const ratesQuery = queryOptions({
  queryKey: ['exchange-rates'],
  queryFn: ({ signal }) => api('GET /api/exchange-rates', { signal }),
});

/** Learns a new version; everyone's suggestions may follow. */
export function useLearn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('POST /api/match-weights'),
    onSuccess: (weights) => {
      client.setQueryData(weightsQuery.queryKey, weights);
      void client.invalidateQueries({ queryKey: ['matches'] });
    },
  });
}

/** Puts a version to use, or switches learning off and on; everyone’s suggestions follow. */
export function useSetLive() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<'PUT /api/match-weights/live'>['body']) => api('PUT /api/match-weights/live', { body }),
    onSuccess: (weights) => {
      client.setQueryData(weightsQuery.queryKey, weights);
      void client.invalidateQueries({ queryKey: ['matches'] });
    },
  });
}

export function useSaveRates() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<'PUT /api/exchange-rates'>['body']) => api('PUT /api/exchange-rates', { body }),
    onSuccess: (rates) => {
      client.setQueryData(ratesQuery.queryKey, rates);
      void client.invalidateQueries({ queryKey: ['matches'] });
    },
  });
}
