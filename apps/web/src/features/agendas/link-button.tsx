import { greetingName } from '@jumelage/domain/participant';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link2, Video } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { AnchorButton, Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { type AgendaItem, agendaQuery, type EventId } from './queries.ts';

type OnlineLinkProps = { readonly link: string | null | undefined };

/** Draws the way to where a meeting takes place online; nothing where it has no such place. */
export function JoinLink({ link }: OnlineLinkProps) {
  return <OnlineLink link={link} name="join" look="secondary" className="flex-1 sm:flex-none" />;
}

/** Draws the way to the online room of the whole event; nothing where it has none. */
export function EventRoomLink({ link }: OnlineLinkProps) {
  return <OnlineLink link={link} name="eventRoom" look="quiet" className="justify-self-start" />;
}

function OnlineLink({
  link,
  name,
  look,
  className,
}: OnlineLinkProps & {
  readonly name: 'join' | 'eventRoom';
  readonly look: 'secondary' | 'quiet';
  readonly className: string;
}) {
  const t = useWords('agendas');
  const core = useWords('core');
  // The server takes https alone; what a device stored is looked at again.
  if (!link?.startsWith('https://')) return null;
  return (
    <AnchorButton
      look={look}
      className={className}
      icon={<Video aria-hidden="true" className="size-5" />}
      href={link}
      target="_blank"
      rel="noopener noreferrer"
    >
      {t(name)}
      <span className="sr-only">{core('newWindow')}</span>
    </AnchorButton>
  );
}

/** Draws the button and the form in which the people of a meeting say where they meet online. */
export function LinkForm({ eventId, item }: { readonly eventId: EventId; readonly item: AgendaItem }) {
  const t = useWords('agendas');
  const core = useWords('core');
  const language = useLanguage();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [link, setLink] = useState('');
  const save = useMutation({
    mutationFn: () =>
      api('PUT /api/events/:eventId/meetings/:meetingId/link', {
        params: { eventId, meetingId: item.meetingId },
        body: { link: link.trim() || null },
      }),
    onSuccess: () => {
      toast(t('linkSaved'));
      setOpen(false);
      return client.invalidateQueries({ queryKey: agendaQuery(eventId).queryKey });
    },
  });
  const errorOf = useFieldErrors(save.error);
  return (
    <>
      <button
        type="button"
        className="inline-flex min-h-11 items-center gap-1.5 text-azure text-sm hover:underline"
        onClick={() => {
          setLink(item.hasOwnLink ? (item.link ?? '') : '');
          setOpen(true);
        }}
      >
        <Link2 aria-hidden="true" className="size-4" />
        {t(item.hasOwnLink ? 'changeLink' : 'setLink')}
      </button>
      <Dialog
        title={t('linkTitle')}
        open={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button busy={save.isPending} onClick={() => save.mutate()}>
            {core('save')}
          </Button>
        }
      >
        <div className="grid gap-4">
          <TextInput
            type="url"
            label={t('linkLabel')}
            hint={t('linkHint', { name: greetingName(item.other.name, language) })}
            maxLength={500}
            value={link}
            error={errorOf('link')}
            onValue={setLink}
          />
          <ProblemAlert error={save.error} />
        </div>
      </Dialog>
    </>
  );
}
