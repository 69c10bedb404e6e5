import { sectors } from '@jumelage/domain/organisation';
import { useTerms } from '../../lib/i18n.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';
import type { DirectorySearch } from './directory-search.ts';

/** Draws the sectors of the directory as tabs, all of them first; what else an address asks stays as it is. */
export function SectorTabs({ label, search }: { readonly label: string; readonly search: DirectorySearch }) {
  const terms = useTerms();
  const exactly = { exact: true, includeSearch: true };
  const { sector: chosen, page: _, ...others } = search;
  return (
    <Tabs label={label}>
      <Tab to="/directory" search={chosen ? others : search} activeOptions={exactly}>
        {terms.label.anySector}
      </Tab>
      {sectors.map((sector) => (
        <Tab
          key={sector}
          to="/directory"
          search={chosen === sector ? search : { ...others, sector }}
          activeOptions={exactly}
        >
          {terms.sector[sector]}
        </Tab>
      ))}
    </Tabs>
  );
}
