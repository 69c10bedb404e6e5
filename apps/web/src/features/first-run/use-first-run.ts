import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useLanguage } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { sessionQuery, useSession } from '../accounts/queries.ts';
import { setSession } from '../accounts/session.ts';
import { proposalsQuery } from '../organisations/proposals.ts';
import { createOrganisation, keepSaved, saveOrganisation } from '../organisations/queries.ts';
import { type DraftChanges, emptyDraft, type FirstRunDraft, toProfile, withProposals } from './draft.ts';
import { recallDraft, storeDraft } from './draft-store.ts';

/** Holds what is said on the way to a first suggestion, reads proposals off it, and saves it once there is an account. */
export function useFirstRun() {
  const language = useLanguage();
  const session = useSession();
  const [draft, setDraft] = useState<FirstRunDraft>(() => ({ ...emptyDraft(language), ...recallDraft() }));
  const latest = useRef(draft);
  const put = useCallback((next: FirstRunDraft) => {
    latest.current = next;
    storeDraft(next);
    setDraft(next);
  }, []);
  const change = useCallback((changes: DraftChanges) => put({ ...latest.current, ...changes }), [put]);

  /** Reads the text where it is another than before. A text that cannot be read now proposes nothing. */
  const read = useMutation({
    mutationFn: async () => {
      const { text, readText } = latest.current;
      if (text === readText) return;
      const proposals = await queryClient
        .fetchQuery(proposalsQuery({ text, language }))
        .catch(() => ({ language, sector: null, topics: [], stages: [], cooperations: [] }));
      put(withProposals(latest.current, proposals));
    },
  });

  const userId = session?.user?.id ?? null;
  /** Saves the draft as an organisation of one’s own: a new one, or the one that was made before. */
  const save = useMutation({
    mutationFn: async () => {
      const { organisationId } = latest.current;
      const body = toProfile(latest.current);
      const saved = organisationId
        ? await saveOrganisation(organisationId, body, undefined)
        : await createOrganisation.mutationFn(body);
      keepSaved(saved);
      change({ organisationId: saved.id, userId });
      // The next pages look for it among one's own organisations.
      setSession(await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }));
      return saved;
    },
  });
  return { draft, change, read, save };
}
export type FirstRun = ReturnType<typeof useFirstRun>;
