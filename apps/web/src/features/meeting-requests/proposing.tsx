import { readableText } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { choicesQuery, type MeetingRequest, useAcceptProposal, usePropose } from './queries.ts';

type ProposingProps = { readonly request: MeetingRequest; readonly isMine: boolean; readonly zone: string };

/**
 * Draws what the recipient of a waiting request proposes: they propose and change it, its sender accepts it with one
 * button.
 */
export function Proposing({ request, isMine, zone }: ProposingProps) {
  const t = useWords('meeting-requests');
  const { personName } = useFormat();
  const accept = useAcceptProposal(request);
  const [isOpen, setOpen] = useState(false);
  // Where organisers propose the meeting neither of the two asked: there is nothing to propose instead.
  if (request.status !== 'pending' || request.introduction) return null;
  const { proposal } = request;
  if (isMine && !proposal) return null;
  return (
    <div className="grid justify-items-start gap-2">
      {proposal && (
        <div className="grid w-full gap-1 rounded-lg bg-sunken px-4 py-3">
          <p className="font-medium text-sm">
            {isMine ? t('proposedThem', { name: personName(request.to.name) }) : t('proposedYou')}
          </p>
          <Proposed proposal={proposal} zone={zone} />
        </div>
      )}
      <ProblemAlert error={accept.error} />
      {isMine ? (
        <Button
          busy={accept.isPending}
          onClick={() => accept.mutate(undefined, { onSuccess: () => toast(t('proposalTaken')) })}
        >
          {t('proposalAccept')}
        </Button>
      ) : (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('propose')}
        </Button>
      )}
      {isOpen && <ProposeDialog request={request} zone={zone} onClose={() => setOpen(false)} />}
    </div>
  );
}

type ProposedProps = { readonly proposal: NonNullable<MeetingRequest['proposal']>; readonly zone: string };

function Proposed({ proposal: { halfDays, event }, zone }: ProposedProps) {
  const language = useLanguage();
  const format = useFormat();
  if (event)
    return (
      <p>
        {readableText(event.name, language)?.value} · {format.date(`${event.startsOn}T12:00:00.000Z`, 'UTC', 'long')}
      </p>
    );
  return (
    <ul className="grid gap-1 tabular-nums">
      {halfDays.map(({ startsAt, endsAt }) => (
        <li key={startsAt}>
          {format.date(startsAt, zone, 'day')} · {format.timeRange(startsAt, endsAt, zone)}
        </li>
      ))}
    </ul>
  );
}

type DialogProps = { readonly request: MeetingRequest; readonly zone: string; readonly onClose: () => void };

/** Asks which half-days suit, or for another event to which both come. */
function ProposeDialog({ request, zone, onClose }: DialogProps) {
  const t = useWords('meeting-requests');
  const core = useWords('core');
  const language = useLanguage();
  const format = useFormat();
  const isWide = useWide();
  const { data, error } = useQuery(choicesQuery(request.eventId, request.id));
  const propose = usePropose(request);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const send = (body: Parameters<typeof propose.mutate>[0]) =>
    propose.mutate(body, {
      onSuccess: () => {
        toast(t('proposed'));
        onClose();
      },
    });
  const slotIds = data?.halfDays.flatMap((half) => (chosen.includes(half.startsAt) ? half.slotIds : [])) ?? [];
  const actions = (
    <>
      <Button look="secondary" onClick={onClose}>
        {core('cancel')}
      </Button>
      <Button disabled={slotIds.length === 0} busy={propose.isPending} onClick={() => send({ slotIds })}>
        {t('proposeSend')}
      </Button>
    </>
  );
  return (
    <Dialog open sheet={!isWide} title={t('proposeTitle')} onClose={onClose} actions={actions}>
      <div className="grid gap-4">
        <ProblemAlert error={error ?? propose.error} />
        {!data && !error && <Skeleton lines={4} />}
        {data && data.halfDays.length + data.events.length === 0 && <p className="text-muted">{t('proposeNone')}</p>}
        {data && data.halfDays.length > 0 && (
          <fieldset className="grid gap-2">
            <legend className="mb-1 font-medium">{t('proposeTimes')}</legend>
            {data.halfDays.map(({ startsAt, endsAt }) => (
              <Checkbox
                key={startsAt}
                label={`${format.date(startsAt, zone, 'day')} · ${format.timeRange(startsAt, endsAt, zone)}`}
                checked={chosen.includes(startsAt)}
                onChecked={(isChosen) =>
                  setChosen(isChosen ? [...chosen, startsAt] : chosen.filter((one) => one !== startsAt))
                }
              />
            ))}
          </fieldset>
        )}
        {data && data.events.length > 0 && (
          <section className="grid justify-items-start gap-2">
            <h3 className="font-medium">{t('proposeEvents')}</h3>
            {data.events.map(({ id, name, startsOn }) => (
              <Button
                key={id}
                look="secondary"
                className="w-full justify-start! text-start"
                busy={propose.isPending}
                onClick={() => send({ eventId: id })}
              >
                {readableText(name, language)?.value} · {format.date(`${startsOn}T12:00:00.000Z`, 'UTC', 'long')}
              </Button>
            ))}
          </section>
        )}
      </div>
    </Dialog>
  );
}
