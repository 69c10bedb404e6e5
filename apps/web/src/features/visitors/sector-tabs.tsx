import { sectors } from '@jumelage/domain/organisation';
import { useTerms } from '../../lib/i18n.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';

/** Draws the sectors of the directory as tabs, all of them first. */
export function SectorTabs({ label }: { readonly label: string }) {
  const terms = useTerms();
  const exactly = { exact: true, includeSearch: true };
  return (
    <Tabs label={label}>
      <Tab to="/directory" search={{}} activeOptions={exactly}>
        {terms.label.anySector}
      </Tab>
      {sectors.map((sector) => (
        <Tab key={sector} to="/directory" search={{ sector }} activeOptions={exactly}>
          {terms.sector[sector]}
        </Tab>
      ))}
    </Tabs>
  );
}
