import { useQuery } from '@tanstack/react-query';
import { AgreeFirst } from './agree.tsx';
import { consentsQuery } from './queries.ts';

/** Warns readers who did not agree to be shown to the other side, before they try to ask it for a meeting. */
export function NotShownNote() {
  const { data } = useQuery({ ...consentsQuery, staleTime: 60_000 });
  if (!data || data.consents.some(({ purpose, given }) => purpose === 'other_side' && given)) return null;
  return <AgreeFirst className="my-4 rounded-lg bg-warn-soft px-4 py-3 text-warn" />;
}
