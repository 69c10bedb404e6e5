import type { MatchMark } from '@jumelage/domain/match';
import { useWords } from '../../lib/i18n.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';
import type { Session } from '../accounts/session.ts';
import type { MatchSearch } from './match-search.ts';

type Own = Session['organisations'][number];

/** Draws the tabs of suggestions: an investor has a board of deals where others have a shortlist. */
export function SuggestionTabs({ organisation: { kind } }: { readonly organisation: Pick<Own, 'kind'> }) {
  const t = useWords('matches');
  const more = useWords('suggestions');
  // Filters stay from one tab to the next; on other pages there are none to keep.
  const at = (mark?: MatchMark) => (before: MatchSearch) => {
    const { mark: _, ...others } = before;
    return { ...others, ...(mark && { mark }) };
  };
  const own = ({ organisation }: MatchSearch) => (organisation ? { organisation } : {});
  return (
    <Tabs label={t('tabsLabel')}>
      <Tab to="/suggestions" search={at()} activeOptions={{ exact: true }}>
        {t('tabAll')}
      </Tab>
      {kind === 'investor' ? (
        <Tab to="/suggestions/pipeline" search={own}>
          {more('tabPipeline')}
        </Tab>
      ) : (
        <Tab to="/suggestions" search={at('shortlisted')} activeOptions={{ exact: true }}>
          {t('tabShortlisted')}
        </Tab>
      )}
      <Tab to="/suggestions" search={at('hidden')} activeOptions={{ exact: true }}>
        {t('tabHidden')}
      </Tab>
      <Tab to="/suggestions/co-investments" search={own}>
        {more('tabCoInvestment')}
      </Tab>
    </Tabs>
  );
}
