import { placeholderProblems } from '@jumelage/domain/mailing-text';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { type DraftBody, type EventId, type MailingView, useChangeMailing } from './queries.ts';

/** The pause after the last key until a draft is stored. */
const pause = 700;

/** The parts of a mailing that can be edited. */
export type Draft = Required<
  Pick<MailingView, 'audience' | 'filter' | 'participantIds' | 'texts' | 'fallback' | 'replies'>
>;

const draftOf = ({ audience, filter, participantIds, texts, fallback, replies }: MailingView): Draft => ({
  ...{ audience, filter, participantIds, texts, fallback, replies },
});

/**
 * Holds a draft and stores it by itself, one change after the other. A text with a placeholder that is on no list waits
 * until it is corrected; a draft that somebody else changed is not overwritten.
 */
export function useDraft(eventId: EventId, mailing: MailingView) {
  const { mutateAsync, error, reset } = useChangeMailing({ eventId, mailingId: mailing.id });
  const [draft, setDraft] = useState(() => draftOf(mailing));
  const [isDirty, setDirty] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const version = useRef(mailing.version);
  const problems = placeholderProblems(draft.texts);
  const isHeld = problems.length > 0 || (error instanceof ApiError && error.code === 'edited_meanwhile');
  useEffect(() => {
    if (!isDirty || isSaving || isHeld) return;
    const timer = setTimeout(async () => {
      setSaving(true);
      setDirty(false);
      try {
        version.current = (await mutateAsync({ body: draft as DraftBody, ifMatch: version.current })).version;
      } catch {
        // The alert says it; what was typed stays, and the next key tries again.
      } finally {
        setSaving(false);
      }
    }, pause);
    return () => clearTimeout(timer);
  }, [draft, isDirty, isSaving, isHeld, mutateAsync]);
  return {
    draft,
    problems,
    error,
    isStored: !isDirty && !isSaving && !error,
    isSaving: isDirty || isSaving,
    version: version.current,
    change: (next: Partial<Draft>) => {
      setDraft((now) => ({ ...now, ...next }));
      setDirty(true);
      if (!(error instanceof ApiError && error.code === 'edited_meanwhile')) reset();
    },
  };
}
export type DraftState = ReturnType<typeof useDraft>;
