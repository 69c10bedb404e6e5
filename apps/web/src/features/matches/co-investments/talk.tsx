import type { TalkPlace } from '@jumelage/contracts/matches';
import { readableText } from '@jumelage/domain/language';
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.tsx';
import { useWide } from '../../../lib/wide.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Select, TextArea } from '../../../ui/text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AgreeLink } from '../../consents/agree.tsx';
import { useSendRequest } from '../../meeting-requests/queries.ts';

type TalkProps = {
  /** The names of both others, in the order of the people of each place. */
  readonly names: readonly [string, string];
  readonly places: readonly TalkPlace[];
};

/** Proposes a talk of three: each of the two others is asked for a meeting, in words that name the third. */
export function TalkButton({ names, places }: TalkProps) {
  const t = useWords('co-investments');
  const [isOpen, setOpen] = useState(false);
  if (places.length === 0) return null;
  return (
    <>
      <Button
        look="secondary"
        size="sm"
        className="justify-self-start max-lg:min-h-11"
        icon={<UsersRound aria-hidden="true" className="size-4 shrink-0" />}
        onClick={() => setOpen(true)}
      >
        {t('talk')} <span className="sr-only">: {names.join(' · ')}</span>
      </Button>
      {isOpen && <TalkDialog names={names} places={places} onClose={() => setOpen(false)} />}
    </>
  );
}

function TalkDialog({ names, places, onClose }: TalkProps & { readonly onClose: () => void }) {
  const t = useWords('co-investments');
  const { personName } = useFormat();
  const core = useWords('core');
  const language = useLanguage();
  const isWide = useWide();
  const { mutateAsync, error, isPending } = useSendRequest();
  const [eventId, setEventId] = useState(places[0]?.eventId);
  const [typed, setTyped] = useState<Partial<Record<0 | 1, string>>>({});
  const [sent, setSent] = useState<readonly string[]>([]);
  const place = places.find((one) => one.eventId === eventId) ?? places[0];
  if (!place) return null;
  const nameOf = (one: TalkPlace) => readableText(one.eventName, language)?.value ?? one.eventId;
  const third = (at: 0 | 1) => names[at === 0 ? 1 : 0];
  const messageTo = (at: 0 | 1) => typed[at] ?? t('talkMessage', { name: third(at) });
  // One after the other: where the second is refused, the first is sent, and the dialog says so.
  const submit = async () => {
    for (const at of [0, 1] as const) {
      const { id } = place.people[at];
      if (sent.includes(id)) continue;
      await mutateAsync({
        ...{ eventId: place.eventId, toParticipantId: id, message: messageTo(at), priority: 'would_like' },
      });
      setSent((before) => [...before, id]);
    }
    toast(t('talkSent', { first: names[0], second: names[1] }));
    onClose();
  };
  const send = () => void submit().catch(() => {});
  return (
    <Dialog
      open
      sheet={!isWide}
      title={t('talk')}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {core('cancel')}
          </Button>
          <Button busy={isPending} onClick={send}>
            {t('talkSend')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('talkLead')}</p>
        <ProblemAlert error={error} onRetry={send}>
          <AgreeLink error={error} />
        </ProblemAlert>
        <Select
          label={t('talkEvent')}
          value={place.eventId}
          options={places.map((one) => ({ value: one.eventId, label: nameOf(one) }))}
          onValue={setEventId}
        />
        {([0, 1] as const).map((at) =>
          sent.includes(place.people[at].id) ? (
            <p key={at} className="font-medium text-good">
              {t('talkSentTo', { name: names[at] })}
            </p>
          ) : (
            <TextArea
              key={at}
              label={t('talkTo', { name: names[at], person: personName(place.people[at].name) })}
              rows={3}
              maxLength={1000}
              value={messageTo(at)}
              onValue={(text) => setTyped((before) => ({ ...before, [at]: text }))}
            />
          ),
        )}
      </div>
    </Dialog>
  );
}
