import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { useNarrow } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { FactsTold } from '../matches/facts-told.tsx';
import { FitMark } from '../matches/fit-mark.tsx';
import { peopleQuery } from '../participants/organise-queries.ts';
import { type Person, PersonLine } from './person-line.tsx';
import { type Partner, partnersQuery, usePropose } from './queries.ts';

type DialogProps = {
  readonly eventId: Id<'event'>;
  /** The one who needs a partner, where that is known already. */
  readonly first?: Person | undefined;
  readonly onClose: () => void;
};

/** Proposes a meeting to two people: one is searched for, the other offered by fit with its reasons. */
export function ProposeDialog({ eventId, first, onClose }: DialogProps) {
  const t = useWords('introductions');
  const { personName } = useFormat();
  const [chosen, setChosen] = useState(first);
  const isNarrow = useNarrow();
  return (
    <Dialog
      open
      wide
      sheet={isNarrow}
      title={chosen ? t('proposeTo', { name: personName(chosen.name) }) : t('proposeTitle')}
      onClose={onClose}
    >
      {chosen ? (
        <Partners
          key={chosen.id}
          {...{ eventId, person: chosen, onDone: onClose }}
          onAnother={first ? undefined : () => setChosen(undefined)}
        />
      ) : (
        <First eventId={eventId} onChoice={setChosen} />
      )}
    </Dialog>
  );
}

function First({ eventId, onChoice }: Pick<DialogProps, 'eventId'> & { readonly onChoice: (person: Person) => void }) {
  const t = useWords('introductions');
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const query = { page: 1, size: 8, status: 'admitted' as const, ...(q && { q }) };
  const { data, error, refetch } = useQuery(peopleQuery({ params: { eventId }, query }));
  return (
    <div className="grid gap-3">
      <TextInput
        type="search"
        label={t('first')}
        hint={t('firstHint')}
        maxLength={100}
        value={text}
        onValue={setText}
      />
      <ProblemAlert error={error} onRetry={refetch} />
      <ul className="grid">
        {data?.items.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="min-h-11 w-full min-w-0 rounded-lg px-2 text-start hover:bg-sunken"
              onClick={() => onChoice(person)}
            >
              <PersonLine person={person} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type PartnersProps = {
  readonly eventId: Id<'event'>;
  readonly person: Person;
  readonly onDone: () => void;
  readonly onAnother: (() => void) | undefined;
};

function Partners({ eventId, person, onDone, onAnother }: PartnersProps) {
  const t = useWords('introductions');
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');
  const q = useDeferredValue(text.trim());
  const params = { eventId, participantId: person.id };
  const { data, error, refetch } = useQuery(partnersQuery({ params, query: q ? { q } : {} }));
  const propose = usePropose(eventId);
  const send = (other: Person) =>
    propose
      .mutateAsync({ participantIds: [person.id, other.id], message: message.trim(), priority: 'would_like' })
      .then(
        () => {
          toast(t('proposed'));
          onDone();
        },
        // The alert says why.
        () => undefined,
      );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {onAnother && (
        <Button look="quiet" size="sm" className="min-h-11 justify-self-start" onClick={onAnother}>
          {t('another')}
        </Button>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextInput type="search" label={t('second')} maxLength={100} value={text} onValue={setText} />
        <TextInput label={t('message')} maxLength={1000} value={message} onValue={setMessage} />
      </div>
      <ProblemAlert error={propose.error ?? error} {...(!propose.error && { onRetry: refetch })} />
      {data && (
        <div>
          <p role="status" className="font-medium text-sm">
            {t('partners', { n: data.total })}
          </p>
          <p className="text-muted text-sm">{t('partnersHint')}</p>
        </div>
      )}
      <ul className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line">
        {data?.items.map((partner) => (
          <Offered key={partner.participant.id} partner={partner} isBusy={propose.isPending} onPropose={send} />
        ))}
      </ul>
    </div>
  );
}

type OfferedProps = {
  readonly partner: Partner;
  readonly isBusy: boolean;
  readonly onPropose: (person: Person) => unknown;
};

function Offered({ partner: { participant, fit, open, strongest, objections }, isBusy, onPropose }: OfferedProps) {
  const t = useWords('introductions');
  const { personName } = useFormat();
  return (
    <li className="flex min-w-0 items-center gap-3 py-2 max-sm:flex-wrap">
      <div className="grid min-w-0 flex-1 gap-0.5">
        <PersonLine person={participant} />
        <p className="flex flex-wrap gap-x-3 text-muted text-xs">
          {fit && <FitMark fit={fit} />}
          <span>{t('open', { n: open })}</span>
        </p>
        {strongest.length + objections.length > 0 && <FactsTold lines={3} match={{ strongest, objections }} />}
      </div>
      <Button
        look="secondary"
        size="sm"
        className="min-h-11"
        busy={isBusy}
        aria-label={t('proposeName', { name: personName(participant.name) })}
        onClick={() => void onPropose(participant)}
      >
        {t('propose')}
      </Button>
    </li>
  );
}
