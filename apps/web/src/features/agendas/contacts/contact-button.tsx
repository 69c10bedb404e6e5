import { mayExchangeContacts } from '@jumelage/domain/contact';
import { greetingName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { Contact as ContactIcon } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../lib/i18n.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { AgendaItem, EventId } from '../queries.ts';
import { ContactForm } from './contact-form.tsx';
import { OtherCard } from './other-card.tsx';
import { contactQuery, useContactActs } from './queries.ts';

type ButtonProps = { readonly eventId: EventId; readonly item: AgendaItem };
const labels = { none: 'contact', mine: 'contactMine', theirs: 'contactTheirs', both: 'contactBoth' } as const;

/** Draws the way to exchange contact details after a meeting that was held; nothing after any other. */
export function ContactButton({ eventId, item }: ButtonProps) {
  const t = useWords('agendas');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (!mayExchangeContacts(item)) return null;
  const name = greetingName(item.other.name, language);
  return (
    <>
      <button
        type="button"
        className={`inline-flex min-h-11 items-center gap-1.5 justify-self-start rounded-lg px-2 font-medium text-azure text-sm hover:bg-sunken print:hidden ${item.contact === 'theirs' ? 'bg-azure-soft' : ''}`}
        onClick={() => setOpen(true)}
      >
        <ContactIcon aria-hidden="true" className="size-5" />
        {t(labels[item.contact], { name })}
        {(item.contact === 'none' || item.contact === 'both') && <span className="sr-only">{name}</span>}
      </button>
      <Dialog title={t('contactTitle', { name })} open={isOpen} onClose={() => setOpen(false)}>
        <Exchange eventId={eventId} item={item} name={name} />
      </Dialog>
    </>
  );
}

function Exchange({ eventId, item, name }: ButtonProps & { readonly name: string }) {
  const t = useWords('agendas');
  const ref = { eventId, meetingId: item.meetingId };
  const { data: contact, error, refetch } = useQuery(contactQuery(ref));
  const acts = useContactActs(ref);
  if (!contact) return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton lines={5} />;
  const isGiven = contact.state === 'mine' || contact.state === 'both';
  return (
    <div className="grid gap-5">
      {contact.state === 'both' && <OtherCard item={item} card={contact.other} name={name} open={acts.open} />}
      {contact.isSeen ? (
        <p className="text-muted text-sm">{t('contactSeen', { name })}</p>
      ) : (
        <>
          <p>{isGiven ? t('contactRevocable', { name }) : t('contactIntro', { name })}</p>
          <ContactForm key={contact.state} contact={contact} isGiven={isGiven} name={name} acts={acts} />
        </>
      )}
    </div>
  );
}
