import type { EventView } from '@jumelage/contracts/events';
import { createLink, type LinkComponent, useRouterState } from '@tanstack/react-router';
import { Menu as MenuIcon, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { type AnchorHTMLAttributes, type ReactNode, type Ref, useId, useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { recall, remember } from '../../lib/storage.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { currentOf } from '../../ui/link.tsx';
import {
  groupsInOrder,
  settingsDoor,
  type WorkspacePage,
  workspaceGroups,
  workspacePageAt,
} from './workspace-pages.ts';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

function RailAnchor(props: AnchorProps) {
  return (
    <a
      {...props}
      aria-current={currentOf(props)}
      className="flex min-h-11 items-center gap-3 rounded-lg px-3 font-medium text-muted hover:bg-sunken hover:text-ink lg:min-h-10 aria-[current]:bg-azure-soft aria-[current]:text-ink"
    />
  );
}
const RailLink: LinkComponent<typeof RailAnchor> = createLink(RailAnchor);

type PagesProps = {
  readonly event: Pick<EventView, 'id' | 'status'>;
  readonly isPhone?: boolean;
  /** True where only the pages' icons are in sight. */
  readonly isFolded?: boolean;
  readonly onChoice?: () => void;
};

/** Draws the pages of a workspace in their groups, and below them the door to its settings. */
function Pages({ event, isPhone = false, isFolded = false, onChoice }: PagesProps) {
  const { groups } = useTexts('organise');
  const id = useId();
  const current = workspacePageAt(useRouterState({ select: ({ location }) => location.pathname }));
  const link = (page: WorkspacePage) => (
    <PageLink key={page.to} {...{ event, page, isFolded }} isCurrent={page.to === current.to} {...{ onChoice }} />
  );
  return (
    <>
      {groupsInOrder(event.status, isPhone).map((group) => (
        <div key={group} className="grid gap-0.5">
          <p id={`${id}${group}`} className={isFolded ? 'sr-only' : 'px-3 pt-2 pb-1 text-muted text-xs'}>
            {groups[group]}
          </p>
          <ul aria-labelledby={`${id}${group}`} className="grid gap-0.5">
            {workspaceGroups[group].map((page) => (
              <li key={page.to}>{link(page)}</li>
            ))}
          </ul>
        </div>
      ))}
      <div className="border-line border-t pt-2">{link(settingsDoor)}</div>
    </>
  );
}

type PageLinkProps = {
  readonly event: PagesProps['event'];
  readonly page: WorkspacePage;
  readonly isCurrent: boolean;
  readonly isFolded: boolean;
  readonly onChoice: (() => void) | undefined;
};

function PageLink({ event, page: { to, words, Icon, isOutside }, isCurrent, isFolded, onChoice }: PageLinkProps) {
  const t = useWords('organise');
  const core = useWords('core');
  return (
    <RailLink
      to={to}
      params={{ eventId: event.id }}
      // Which page an address stands for is known from the table: one of settings marks their door.
      activeOptions={{ exact: true, includeSearch: false }}
      {...(isCurrent && { 'aria-current': 'page' as const })}
      {...(isOutside && { target: '_blank' })}
      {...(isFolded && { title: t(words) })}
      {...(onChoice && { onClick: onChoice })}
    >
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      <span className={isFolded ? 'sr-only' : 'min-w-0 truncate'}>{t(words)}</span>
      {isOutside && <span className="sr-only">{core('newWindow')}</span>}
    </RailLink>
  );
}

const foldKey = 'jumelage.rail';

/** Draws the rail beside the pages of a workspace, from 1024 px on; it folds to its icons, and stays as it was left. */
export function Rail({ event }: { readonly event: PagesProps['event'] }) {
  const t = useWords('organise');
  const page = workspacePageAt(useRouterState({ select: ({ location }) => location.pathname }));
  const [choice, setChoice] = useState(() => recall(foldKey));
  const isFolded = choice ? choice === 'folded' : page.isWide === true;
  const label = t(isFolded ? 'unfoldRail' : 'foldRail');
  const Icon = isFolded ? PanelLeftOpen : PanelLeftClose;
  const turn = () => {
    const next = isFolded ? 'open' : 'folded';
    remember(foldKey, next);
    setChoice(next);
  };
  return (
    <div className={`shrink-0 max-lg:hidden print:hidden ${isFolded ? 'w-11' : 'w-48'}`}>
      <nav aria-label={t('sections')} className="sticky top-20 grid max-h-[calc(100dvh-6rem)] gap-2 overflow-y-auto">
        <Pages event={event} isFolded={isFolded} />
        <button
          type="button"
          title={label}
          aria-label={label}
          className="flex min-h-11 items-center rounded-lg px-3 text-muted hover:bg-sunken hover:text-ink"
          onClick={turn}
        >
          <Icon aria-hidden="true" className="size-5" />
        </button>
      </nav>
    </div>
  );
}

type SheetProps = {
  readonly event: PagesProps['event'];
  /** Drawn above the pages. */
  readonly children?: ReactNode;
};

/** Draws, below 1024 px, a button that names the present page, and opens the same pages as a sheet. */
export function RailSheet({ event, children }: SheetProps) {
  const t = useWords('organise');
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  // It closes by itself where a link in it led to another page.
  const [openAt, setOpenAt] = useState<string>();
  const page = workspacePageAt(pathname);
  const close = () => setOpenAt(undefined);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="inline-flex min-h-11 min-w-0 shrink-0 items-center gap-2 rounded-lg border border-edge/60 bg-surface px-3 font-medium hover:bg-sunken lg:hidden print:hidden"
        onClick={() => setOpenAt(pathname)}
      >
        <MenuIcon aria-hidden="true" className="size-5" />
        <span className="sr-only">{t('openRail')} </span>
        <span className="max-w-32 truncate">{t(page.words)}</span>
      </button>
      <Dialog sheet title={t('title')} open={openAt === pathname} onClose={close}>
        {children}
        <nav aria-label={t('sections')} className="grid gap-2">
          <Pages event={event} isPhone onChoice={close} />
        </nav>
      </Dialog>
    </>
  );
}
