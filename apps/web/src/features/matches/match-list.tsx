import type { Id } from '@jumelage/domain/ids';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Handshake } from 'lucide-react';
import { type ReactNode, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useWide } from '../../lib/wide.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { LongList, type LongListHandle } from '../../ui/long-list.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CompareTick } from './compare-tick.tsx';
import { InTouchList } from './in-touch.tsx';
import { MarkActions } from './mark-actions.tsx';
import type { Match, MatchFilter } from './match.ts';
import { MatchDetail } from './match-detail.tsx';
import { MatchRow } from './match-row.tsx';
import { MeetButton } from './meet-action.tsx';
import { matchesQuery } from './queries.ts';
import { splitGood } from './split.ts';
import { useMarking } from './use-marking.ts';

type OrganisationId = Id<'organisation'>;
type MatchListProps = {
  readonly organisationId: OrganisationId;
  readonly filter: MatchFilter;
  readonly compared: readonly OrganisationId[];
  readonly onCompared: (ids: readonly OrganisationId[]) => void;
};

const keyOf = ({ organisation }: Match) => organisation.id;
/** Of those that stand behind the good ones, as many are shown at once as fit a screen or two. */
const othersAtOnce = 6;

const useFound = (organisationId: OrganisationId, filter: MatchFilter) =>
  useInfiniteQuery(matchesQuery(organisationId, filter));

/**
 * Draws the suggestions of an organisation: the good ones, the weaker ones folded away, and all of the chosen one, beside
 * the list in a wide window and in a sheet on a phone.
 */
export function MatchList(props: MatchListProps) {
  // Only the answer is drawn in small pieces: a box that is ticked has to show it at once.
  const found = useDeferredValue(useFound(props.organisationId, props.filter));
  return <Found {...props} found={found} />;
}

type FoundProps = MatchListProps & { readonly found: ReturnType<typeof useFound> };

function Found({ organisationId, filter, compared, onCompared, found }: FoundProps) {
  const t = useWords('matches');
  const core = useWords('core');
  const isWide = useWide();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = found;
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  // A list of what one marked is one's own choice: nothing in it is weak.
  const { good, others } = filter.mark ? { good: items, others: [] } : splitGood(items);
  const weaker = Math.max(0, (first?.total ?? 0) - good.length);
  const [areOthersOpen, setOthersOpen] = useState(false);
  const [reach, setReach] = useState(othersAtOnce);
  const shown = areOthersOpen || (good.length === 0 && others.length > 0) ? [...good, ...others.slice(0, reach)] : good;
  const [chosen, setChosen] = useState<OrganisationId>();
  const [isAsking, setAsking] = useState(false);
  const selected = shown.find(({ organisation }) => organisation.id === chosen) ?? (isWide ? shown[0] : undefined);
  const select = useCallback((id: OrganisationId | undefined) => {
    setAsking(false);
    setChosen(id);
  }, []);
  const said = useReordered(isPlaceholderData ? undefined : items[0]?.organisation.nameLatin, filter.emphasis);
  const goodList = useRef<LongListHandle>(null);
  const othersList = useRef<LongListHandle>(null);
  useKeys({
    shown,
    selected,
    organisationId,
    onSelect: select,
    onAsk: () => setAsking(true),
    isWide,
    onReveal: (id) => goodList.current?.reveal(id) || othersList.current?.reveal(id),
  });
  const drawRow = useCallback(
    (match: Match, isChosen: boolean) => (
      <MatchRow match={match} isSelected={isChosen} onSelect={select}>
        {isWide ? (
          <>
            <MeetButton bare organisationId={organisationId} match={match} />
            <CompareTick short organisation={match.organisation} compared={compared} onCompared={onCompared} />
          </>
        ) : (
          <>
            <MeetButton short size="low" organisationId={organisationId} match={match} />
            <span className="ms-auto flex">
              <MarkActions short organisationId={organisationId} match={match} />
              <CompareTick short organisation={match.organisation} compared={compared} onCompared={onCompared} />
            </span>
          </>
        )}
      </MatchRow>
    ),
    [isWide, organisationId, select, compared, onCompared],
  );
  const rows = { itemKey: keyOf, estimate: isWide ? 86 : 160, rowClass: 'pb-2', chosen: selected?.organisation.id };
  const acts = selected && (
    <div className="flex flex-wrap items-center gap-2">
      <MeetButton organisationId={organisationId} match={selected} asking={{ isOpen: isAsking, onOpen: setAsking }} />
      <MarkActions organisationId={organisationId} match={selected} />
    </div>
  );
  return (
    <section aria-label={t('title')} aria-busy={isPlaceholderData} className="grid gap-3">
      <p role="status" className="font-medium text-sm">
        {first
          ? t(filter.mark ? 'count' : 'goodCount', { n: filter.mark ? first.total : good.length })
          : core('loading')}{' '}
        <span className="sr-only">{said}</span>
      </p>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={12} />}
      {first && !first.profilePublished && <NotPublished />}
      {first?.profilePublished && items.length === 0 && (
        <>
          <NoMatches mark={filter.mark} />
          <InTouchList items={first.inTouch} />
        </>
      )}
      {items.length > 0 && (
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
          <div className="grid min-w-0 gap-2">
            <LongList
              ref={goodList}
              items={good}
              className={`transition-opacity ${isPlaceholderData ? 'opacity-60' : ''}`}
              {...rows}
            >
              {drawRow}
            </LongList>
            {weaker > 0 && (
              <details
                open={areOthersOpen || good.length === 0}
                onToggle={(event) => setOthersOpen(event.currentTarget.open)}
              >
                <summary className="min-h-11 cursor-pointer py-2.5 font-medium text-muted text-sm">
                  {t(others.some(({ fit }) => fit !== 'low') ? 'others' : 'weaker', { n: weaker })}
                </summary>
                <LongList ref={othersList} items={others.slice(0, reach)} {...rows}>
                  {drawRow}
                </LongList>
              </details>
            )}
            {(hasNextPage || reach < others.length) && (areOthersOpen || weaker === 0 || good.length === 0) && (
              <Button
                look="secondary"
                className="mt-2 justify-self-center"
                busy={isFetchingNextPage}
                onClick={() => {
                  setReach(reach + othersAtOnce);
                  if (hasNextPage && reach + othersAtOnce > others.length) void fetchNextPage();
                }}
              >
                {t('more')}
              </Button>
            )}
            {first && <InTouchList items={first.inTouch} />}
          </div>
          {isWide && selected && (
            <SidePanel label={t('panel')}>
              <MatchDetail
                key={selected.organisation.id}
                match={selected}
                organisationId={organisationId}
                acts={acts}
              />
            </SidePanel>
          )}
        </div>
      )}
      {!isWide && selected && (
        <Dialog
          open
          sheet
          title={
            <OrganisationName nameLatin={selected.organisation.nameLatin} nameHanzi={selected.organisation.nameHanzi} />
          }
          onClose={() => select(undefined)}
          actions={acts}
        >
          <MatchDetail match={selected} organisationId={organisationId} named={false} />
        </Dialog>
      )}
    </section>
  );
}

type Keys = {
  readonly shown: readonly Match[];
  readonly selected: Match | undefined;
  readonly organisationId: OrganisationId;
  readonly onSelect: (id: OrganisationId | undefined) => void;
  readonly onAsk: () => void;
  readonly isWide: boolean;
  readonly onReveal: (id: OrganisationId) => void;
};

/** Lets j and k walk through the list, s shortlist, x hide and r ask for a meeting, where the list has its panel. */
function useKeys({ shown, selected, organisationId, onSelect, onAsk, isWide, onReveal }: Keys): void {
  const { toggleShortlist, toggleHidden } = useMarking(organisationId);
  const at = selected ? shown.indexOf(selected) : -1;
  const go = (step: 1 | -1) => {
    const next = shown[at + step]?.organisation.id;
    if (!next) return;
    onSelect(next);
    onReveal(next);
  };
  const act = (what: (match: Match) => void) => () => {
    if (selected) what(selected);
  };
  useShortcuts(
    isWide
      ? {
          j: () => go(1),
          k: () => go(-1),
          s: act(toggleShortlist),
          x: act((match) => {
            // The next one takes the place of what is hidden.
            onSelect((shown[at + 1] ?? shown[at - 1])?.organisation.id);
            toggleHidden(match);
          }),
          r: onAsk,
        }
      : {},
  );
}

/** Announces the first suggestion once the new order is there after a weight was changed. */
function useReordered(first: string | undefined, emphasis: string | undefined): string {
  const t = useWords('suggestions');
  const [said, setSaid] = useState('');
  const before = useRef(emphasis);
  useEffect(() => {
    if (first === undefined || before.current === emphasis) return;
    before.current = emphasis;
    setSaid(t('reordered', { name: first }));
  }, [first, emphasis, t]);
  return said;
}

function NotPublished() {
  const t = useWords('matches');
  return (
    <Nothing title={t('draftTitle')} action={<LinkButton to="/organisation">{t('toProfile')}</LinkButton>}>
      {t('draftText')}
    </Nothing>
  );
}

function NoMatches({ mark }: { readonly mark: MatchFilter['mark'] }) {
  const t = useWords('matches');
  if (mark === 'shortlisted') return <Nothing title={t('noShortlistTitle')}>{t('noShortlistText')}</Nothing>;
  if (mark === 'hidden') return <Nothing title={t('noHiddenTitle')}>{t('noHiddenText')}</Nothing>;
  return <Nothing title={t('noneTitle')}>{t('noneText')}</Nothing>;
}

function Nothing({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <EmptyState icon={<Handshake className="size-8" />} title={title} actions={action}>
      <p>{children}</p>
    </EmptyState>
  );
}
