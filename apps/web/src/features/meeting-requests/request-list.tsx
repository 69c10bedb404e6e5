import { useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Proposing } from './proposing.tsx';
import type { MeetingRequest } from './queries.ts';
import type { AskPlace } from './request-form.tsx';
import { RequestPanel } from './request-panel.tsx';
import { RequestRow } from './request-row.tsx';
import { PreparedActs, TakeBack } from './take-back.tsx';
import { useAnswering } from './use-answering.ts';

type RequestListProps = {
  readonly items: readonly MeetingRequest[];
  readonly place: Omit<AskPlace, 'participants'> & { readonly zone: string };
  readonly ownId: MeetingRequest['to']['id'] | null;
};

/** As many as fit three screens of a phone. */
const atOnce = 10;

/** Draws the requests of a tab, and all of the chosen one: beside the list in a wide window, in a sheet on a phone. */
export function RequestList({ items, place, ownId }: RequestListProps) {
  const t = useWords('meeting-requests');
  const isWide = useWide();
  const [reach, setReach] = useState(atOnce);
  const [chosen, setChosen] = useState<MeetingRequest['id']>();
  const [isDeclining, setDeclining] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = items.slice(0, reach);
  const selected = shown.find(({ id }) => id === chosen) ?? (isWide ? shown[0] : undefined);
  const isMine = (request: MeetingRequest) => request.from.id === ownId;
  const select = (id: MeetingRequest['id'] | undefined) => {
    setDeclining(false);
    setChosen(id);
  };
  useKeys({
    shown,
    selected,
    isWide,
    eventId: place.eventId,
    list: () => list.current,
    onSelect: select,
    onDecline: () => setDeclining(true),
  });
  const acts = selected && (
    <Acts
      key={selected.id}
      request={selected}
      isMine={isMine(selected)}
      place={place}
      declining={{ isOpen: isDeclining, onOpen: setDeclining }}
    />
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="grid min-w-0 gap-2">
        <ul ref={list} className="grid grid-cols-[minmax(0,1fr)] gap-2">
          {shown.map((request) => (
            <li key={request.id}>
              <RequestRow
                request={request}
                isMine={isMine(request)}
                isSelected={selected?.id === request.id}
                onSelect={select}
              >
                {!isWide && request.status === 'pending' && !isMine(request) && request.can.length > 0 && (
                  <AnswerForm short request={request} />
                )}
              </RequestRow>
            </li>
          ))}
        </ul>
        {items.length > reach && (
          <Button look="secondary" className="justify-self-center" onClick={() => setReach(reach + atOnce)}>
            {t('more')}
          </Button>
        )}
      </div>
      {isWide && selected && (
        <SidePanel label={t('panel')}>
          <RequestPanel key={selected.id} request={selected} isMine={isMine(selected)} zone={place.zone} acts={acts} />
        </SidePanel>
      )}
      {!isWide && selected && (
        <Dialog
          open
          sheet
          title={<NameOf request={selected} isMine={isMine(selected)} />}
          onClose={() => select(undefined)}
          actions={acts}
        >
          <RequestPanel request={selected} isMine={isMine(selected)} zone={place.zone} named={false} />
        </Dialog>
      )}
    </div>
  );
}

function NameOf({ request, isMine }: { readonly request: MeetingRequest; readonly isMine: boolean }) {
  const { nameLatin, nameHanzi } = (isMine ? request.to : request.from).organisation;
  return <OrganisationName nameLatin={nameLatin} nameHanzi={nameHanzi} />;
}

type ActsProps = {
  readonly request: MeetingRequest;
  readonly isMine: boolean;
  readonly place: RequestListProps['place'];
  readonly declining: { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };
};

function Acts({ request, isMine, place, declining }: ActsProps) {
  // Nothing where nothing can be done: a sheet has no empty foot.
  if (request.can.length === 0) return null;
  return (
    <div className="grid w-full gap-3">
      <AnswerForm request={request} declining={declining} />
      <Proposing request={request} isMine={isMine} zone={place.zone} />
      <TakeBack request={request} isMine={isMine} />
      <PreparedActs request={request} place={{ ...place, participants: [] }} />
    </div>
  );
}

type Keys = {
  readonly shown: readonly MeetingRequest[];
  readonly selected: MeetingRequest | undefined;
  readonly isWide: boolean;
  readonly eventId: MeetingRequest['eventId'];
  readonly list: () => HTMLElement | null;
  readonly onSelect: (id: MeetingRequest['id'] | undefined) => void;
  readonly onDecline: () => void;
};

/** Lets j and k walk through the list, a accept and d decline, where the list has its panel. */
function useKeys({ shown, selected, isWide, eventId, list, onSelect, onDecline }: Keys): void {
  const { give } = useAnswering(eventId);
  const at = selected ? shown.indexOf(selected) : -1;
  const go = (step: 1 | -1) => {
    const next = shown[at + step]?.id;
    if (!next) return;
    onSelect(next);
    list()?.querySelectorAll('article')[at + step]?.scrollIntoView({ block: 'nearest' });
  };
  const waits = selected?.status === 'pending' && selected.can.includes('accepted');
  useShortcuts(
    isWide
      ? {
          j: () => go(1),
          k: () => go(-1),
          a: () => {
            if (selected && waits) void give(selected, 'accepted');
          },
          d: () => {
            if (waits) onDecline();
          },
        }
      : {},
  );
}
