import type { EventStatus } from '@jumelage/domain/event';
import type { PagePath } from '@jumelage/domain/pages';
import {
  CalendarRange,
  ChartColumn,
  ClipboardCheck,
  Handshake,
  LayoutDashboard,
  type LucideIcon,
  Mail,
  MonitorUp,
  Printer,
  Settings,
  SlidersHorizontal,
  Users,
} from 'lucide-react';
import type { TextKey } from '../../lib/i18n.tsx';

type OrganisePath = Extract<PagePath, `/events/$eventId/organise${string}`>;

/** A page of the workspace as its rail names it. */
export type WorkspacePage = {
  readonly to: OrganisePath;
  readonly words: TextKey<'organise'>;
  readonly Icon: LucideIcon;
  /** True for the page whose address is the start of all others. */
  readonly isExact?: true;
  /** True for a screen that opens in a window of its own. */
  readonly isOutside?: true;
  /** True for a page that needs the width: the rail is folded there until somebody unfolds it. */
  readonly isWide?: true;
};

/** The four parts of an organiser's job in the order in which they come, each with its pages. */
export const workspaceGroups = {
  prepare: [
    { to: '/events/$eventId/organise', words: 'overview', Icon: LayoutDashboard, isExact: true },
    { to: '/events/$eventId/organise/participants', words: 'participants', Icon: Users },
    { to: '/events/$eventId/organise/mailings', words: 'messages', Icon: Mail },
    { to: '/events/$eventId/organise/requests', words: 'requests', Icon: Handshake },
    { to: '/events/$eventId/organise/session', words: 'session', Icon: SlidersHorizontal },
  ],
  plan: [{ to: '/events/$eventId/organise/schedule', words: 'schedule', Icon: CalendarRange, isWide: true }],
  day: [
    { to: '/events/$eventId/organise/day', words: 'theDay', Icon: ClipboardCheck },
    { to: '/events/$eventId/organise/wall', words: 'wall', Icon: MonitorUp, isOutside: true },
    { to: '/events/$eventId/organise/print', words: 'print', Icon: Printer },
  ],
  after: [{ to: '/events/$eventId/organise/results', words: 'results', Icon: ChartColumn }],
} as const satisfies Readonly<Record<string, readonly WorkspacePage[]>>;

export type WorkspaceGroup = keyof typeof workspaceGroups;
const groups = Object.keys(workspaceGroups) as WorkspaceGroup[];

/** The door to everything that is set once. */
export const settingsDoor = {
  to: '/events/$eventId/organise/settings',
  words: 'settings',
  Icon: Settings,
} as const satisfies WorkspacePage;

/** The pages behind that door, each with the words of its tab. */
export const settingsPages = [
  { to: '/events/$eventId/organise/settings', words: 'eventAndDates' },
  { to: '/events/$eventId/organise/invitations', words: 'invitations' },
  { to: '/events/$eventId/organise/import', words: 'import' },
  { to: '/events/$eventId/organise/exposure', words: 'exposure' },
  { to: '/events/$eventId/organise/audit', words: 'journal' },
] as const satisfies readonly { readonly to: OrganisePath; readonly words: TextKey<'organise'> }[];

/** Answers the groups that have pages; while an event is under way on a phone, its day comes first. */
export function groupsInOrder(status: EventStatus, isPhone: boolean): WorkspaceGroup[] {
  const filled = groups.filter((group) => workspaceGroups[group].length > 0);
  if (!isPhone || status !== 'running') return filled;
  return ['day', ...filled.filter((group) => group !== 'day')];
}

/** Answers the step of an address after that of the workspace. Example: `/events/evt_1/organise/print` → `print`. */
const stepOf = (address: string) => /\/organise\/?([^/?#]*)/.exec(address)?.[1] ?? '';

/** Finds the page of the rail that an address stands for: a page of settings is behind their door. */
export function workspacePageAt(pathname: string): WorkspacePage {
  const step = stepOf(pathname);
  const pages: readonly WorkspacePage[] = groups.flatMap((group) => [...workspaceGroups[group]]);
  return pages.find(({ to }) => stepOf(to) === step) ?? settingsDoor;
}
