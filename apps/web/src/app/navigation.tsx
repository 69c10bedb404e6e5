import { createLink, type LinkComponent } from '@tanstack/react-router';
import { Building2, CalendarClock, CalendarDays, House, type LucideIcon, Search, Sparkles } from 'lucide-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { type TextKey, useWords } from '../lib/i18n.tsx';
import { useToday } from '../lib/today.ts';
import { currentOf } from '../ui/link.tsx';

const places = [
  { to: '/home', words: 'home', Icon: House },
  { to: '/suggestions', words: 'suggestions', Icon: Sparkles },
  { to: '/directory', words: 'directory', Icon: Search },
  { to: '/events', words: 'events', Icon: CalendarDays },
  { to: '/organisation', words: 'myOrganisation', Icon: Building2 },
] as const satisfies readonly { readonly to: string; readonly words: TextKey<'core'>; readonly Icon: LucideIcon }[];

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

function TopAnchor(props: AnchorProps) {
  return (
    <a
      {...props}
      aria-current={currentOf(props)}
      className="relative inline-flex min-h-11 items-center whitespace-nowrap rounded-lg px-3 font-medium text-muted text-sm hover:bg-sunken hover:text-ink aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-3 aria-[current]:after:bottom-1 aria-[current]:after:h-0.5 aria-[current]:after:bg-azure"
    />
  );
}
const TopLink: LinkComponent<typeof TopAnchor> = createLink(TopAnchor);

function BottomAnchor(props: AnchorProps) {
  return (
    <a
      {...props}
      aria-current={currentOf(props)}
      className="grid min-h-14 min-w-0 flex-1 content-center justify-items-center gap-0.5 px-0.5 font-medium text-[0.6875rem] text-muted leading-tight aria-[current]:text-azure"
    />
  );
}
const BottomLink: LinkComponent<typeof BottomAnchor> = createLink(BottomAnchor);

/** Draws the pages of a signed-in person in the header, from 1024 px on; on the day of one's meetings, that day first. */
export function MainNavigation() {
  const t = useWords('core');
  const today = useToday();
  return (
    <nav aria-label={t('navigation')} className="hidden lg:flex">
      {today && (
        <TopLink to="/events/$eventId/agenda" params={{ eventId: today.eventId }}>
          {t('today')}
        </TopLink>
      )}
      {places.map(({ to, words }) => (
        <TopLink key={to} to={to} activeOptions={{ exact: today !== undefined && to === '/events' }}>
          {t(words)}
        </TopLink>
      ))}
    </nav>
  );
}

/** Draws the same places below 1024 px, in reach of a thumb; on the day of one's meetings that day in place of home. */
export function BottomBar() {
  const t = useWords('core');
  const today = useToday();
  return (
    <nav
      aria-label={t('navigation')}
      className="fixed inset-x-0 bottom-0 z-30 flex border-line border-t bg-page pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      {today && (
        <BottomLink to="/events/$eventId/agenda" params={{ eventId: today.eventId }}>
          <CalendarClock aria-hidden="true" className="size-5" />
          <span className="max-w-full truncate">{t('today')}</span>
        </BottomLink>
      )}
      {places.slice(today ? 1 : 0).map(({ to, words, Icon }) => (
        <BottomLink key={to} to={to} activeOptions={{ exact: today !== undefined && to === '/events' }}>
          <Icon aria-hidden="true" className="size-5" />
          <span className="max-w-full truncate">{t(words === 'myOrganisation' ? 'myOrganisationShort' : words)}</span>
        </BottomLink>
      ))}
    </nav>
  );
}
