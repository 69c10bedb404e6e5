import { parseEmphasis } from '@jumelage/domain/match';
import { HelpCircle, Keyboard, ListFilter, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { setShortcuts, useShortcutsOn } from '../../lib/shortcuts.ts';
import { useWide } from '../../lib/wide.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { Menu } from '../../ui/menu.tsx';
import { turnedCount } from './emphasis.ts';
import { EmphasisPanel } from './emphasis-panel.tsx';
import { type Change, MatchFilters } from './match-filters.tsx';
import type { MatchSearch } from './match-search.ts';
import { WhyNot } from './why-not.tsx';

type ToolbarProps = {
  readonly search: MatchSearch;
  readonly organisationId: NonNullable<MatchSearch['organisation']>;
  /** False for a list of what was marked, which is not ranked again. */
  readonly isRanked: boolean;
  readonly onChange: (changed: Parameters<Change>[0], replace: boolean) => void;
};

/** Draws what changes the list, each in a panel of its own: filters, weights, “why not?”, and the keys. */
export function MatchToolbar({ search, organisationId, isRanked, onChange }: ToolbarProps) {
  const t = useWords('suggestions');
  const core = useWords('core');
  const isWide = useWide();
  const filters = [search.scope, search.sector, search.kind, search.event].filter(Boolean).length;
  const turned = turnedCount(parseEmphasis(search.emphasis ?? '') ?? {});
  return (
    <div className="relative flex flex-wrap items-center gap-1 max-lg:-ms-3 max-lg:w-full">
      <Menu wide label={<Label icon={<ListFilter className="size-4" />} text={core('filters')} count={filters} />}>
        <MatchFilters
          search={search}
          organisationId={organisationId}
          onChange={(changed) => onChange(changed, false)}
        />
        {search.event && <p className="text-muted text-sm">{t('fitted')}</p>}
      </Menu>
      {isRanked && (
        <Menu
          wide
          label={<Label icon={<SlidersHorizontal className="size-4" />} text={t('emphasisTitle')} count={turned} />}
        >
          <EmphasisPanel
            key={organisationId}
            value={search.emphasis}
            onValue={(emphasis) => onChange({ emphasis }, true)}
          />
        </Menu>
      )}
      {isRanked && (
        <Menu wide label={<Label icon={<HelpCircle className="size-4" />} text={t('whyNotTitle')} count={0} />}>
          <section aria-label={t('whyNotTitle')}>
            <WhyNot key={organisationId} organisationId={organisationId} />
          </section>
        </Menu>
      )}
      {isWide && (
        <Menu ariaLabel={t('keys')} label={<Keyboard aria-hidden="true" className="size-4" />}>
          <Keys />
        </Menu>
      )}
    </div>
  );
}

function Label({ icon, text, count }: { readonly icon: ReactNode; readonly text: string; readonly count: number }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-sm">
      <span aria-hidden="true" className="max-sm:hidden">
        {icon}
      </span>
      {text}
      {count > 0 && <span className="rounded-full bg-azure px-1.5 text-on-azure text-xs tabular-nums">{count}</span>}
    </span>
  );
}

function Keys() {
  const t = useWords('suggestions');
  return (
    <div className="grid gap-3">
      <Checkbox label={t('keysOn')} checked={useShortcutsOn()} onChecked={setShortcuts} />
      <p className="text-muted text-sm">{t('keysHint')}</p>
    </div>
  );
}
