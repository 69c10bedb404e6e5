import { greetingName } from '@jumelage/domain/participant';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../lib/api.ts';
import { useLanguage, useWords } from '../../../lib/i18n.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { EventView, Person } from '../../events/queries.ts';

type EventId = EventView['id'];
type SlotId = EventView['sessions'][number]['slots'][number]['id'];
type Proposal = { readonly person: Person; readonly time: string };

/**
 * Holds the proposals made here of a meeting in one slot: each is a request for that very slot, which its notice takes
 * back.
 */
export function useProposal(eventId: EventId, slotId: SlotId) {
  const t = useWords('agendas');
  const language = useLanguage();
  const client = useQueryClient();
  const [made, setMade] = useState<ReadonlySet<string>>(new Set());
  const readAgain = () =>
    Promise.all(
      [['meeting-requests', eventId], ['matches'], ['home']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const mark = (key: string, isMade: boolean) =>
    setMade((before) => new Set([...[...before].filter((one) => one !== key), ...(isMade ? [key] : [])]));
  const keyOf = ({ id }: Pick<Person, 'id'>) => `${slotId} ${id}`;
  const withdraw = useMutation({
    mutationFn: ({ requestId }: { readonly requestId: `req_${string}`; readonly key: string }) =>
      api('DELETE /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId } }),
    onSuccess: (_reply, { key }) => {
      mark(key, false);
      return readAgain();
    },
  });
  const send = useMutation({
    mutationFn: ({ person }: Proposal) =>
      api('POST /api/events/:eventId/meeting-requests', {
        params: { eventId },
        body: { toParticipantId: person.id, message: '', priority: 'would_like', slotId },
      }),
    onSuccess: ({ id }, { person, time }) => {
      const key = keyOf(person);
      mark(key, true);
      toast(t('proposedTo', { name: greetingName(person.name, language), time }), {
        undo: () => withdraw.mutate({ requestId: id, key }),
      });
      return readAgain();
    },
  });
  return {
    propose: (person: Person, time: string) => send.mutate({ person, time }),
    /** The people that it was proposed to here, by id. */
    proposed: new Set([...made].flatMap((key) => (key.startsWith(`${slotId} `) ? [key.slice(slotId.length + 1)] : []))),
    isPending: (personId: Person['id']) => send.isPending && send.variables?.person.id === personId,
    error: send.error ?? withdraw.error,
  };
}
