import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTerms, useWords } from '../lib/i18n.tsx';
import { AnchorButton, Button, LinkButton } from '../ui/button.tsx';
import { ChipSelect } from '../ui/chip-select.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Folding } from '../ui/folding.tsx';
import { Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';
import { Pagination, Tab, Tabs } from '../ui/tabs.tsx';
import { State } from './state.tsx';

function Buttons() {
  const t = useWords('core');
  return (
    <>
      {(['primary', 'secondary', 'quiet', 'danger'] as const).map((look) => (
        <State key={look} name={look}>
          <div className="flex flex-wrap gap-2">
            <Button look={look}>{t('save')}</Button>
            <Button look={look} size="sm" icon={<Download aria-hidden="true" className="size-4" />}>
              {t('download')}
            </Button>
            <Button look={look} busy>
              {t('saving')}
            </Button>
            <Button look={look} disabled>
              {t('delete')}
            </Button>
          </div>
        </State>
      ))}
      <State name="links">
        <div className="flex flex-wrap gap-2">
          <LinkButton to="/directory">{t('directory')}</LinkButton>
          <AnchorButton look="secondary" href="/docs">
            {t('documentation')}
          </AnchorButton>
        </div>
      </State>
    </>
  );
}

function FileButtons() {
  const t = useWords('core');
  return (
    <>
      <State name="at rest">
        <FileButton label={t('choose')} accept=".csv" onFiles={() => {}} />
      </State>
      <State name="busy">
        <FileButton label={t('saving')} accept=".csv" busy onFiles={() => {}} />
      </State>
    </>
  );
}

function Foldings() {
  const t = useWords('core');
  return (
    <>
      <State name="folded on a phone">
        <Folding title={t('filters')}>{t('noResults')}</Folding>
      </State>
      <State name="framed">
        <Folding title={t('details')} framed>
          {t('empty')}
        </Folding>
      </State>
    </>
  );
}

function Links() {
  const t = useWords('core');
  return (
    <State name="in a text">
      <Link to="/directory" className="text-azure underline underline-offset-4">
        {t('directory')}
      </Link>
    </State>
  );
}

function Menus() {
  const t = useWords('core');
  return (
    <State name="closed, until it is opened">
      <div className="flex">
        <Menu label={t('account')}>
          <Link to="/account" className="text-azure underline underline-offset-4">
            {t('account')}
          </Link>
          <Button look="secondary">{t('signOut')}</Button>
        </Menu>
      </div>
    </State>
  );
}

function ChipSelects() {
  const t = useWords('core');
  const terms = useTerms();
  const [chosen, setChosen] = useState<'it' | undefined>('it');
  const options = [{ value: 'it', label: terms.sector.it }] as const;
  return (
    <State name="filters as chips: one that is set, and one that is not">
      <div className="flex flex-wrap gap-2">
        <ChipSelect
          label={terms.label.sector}
          anyLabel={terms.label.anySector}
          value={chosen ?? ''}
          options={options}
          onValue={setChosen}
        />
        <ChipSelect
          label={t('filters')}
          anyLabel={terms.label.anySector}
          value=""
          options={options}
          onValue={setChosen}
        />
      </div>
    </State>
  );
}

function TabRows() {
  const t = useWords('core');
  const [page, setPage] = useState(2);
  return (
    <>
      <State name="tabs: the current one, and others">
        <Tabs label={t('navigation')}>
          <Tab to="." activeOptions={{ includeHash: false }}>
            {t('home')}
          </Tab>
          <Tab to="/directory">{t('directory')}</Tab>
          <Tab to="/events">{t('events')}</Tab>
        </Tabs>
      </State>
      <State name="pages">
        <Pagination page={page} size={20} total={55} onPage={setPage} />
      </State>
    </>
  );
}

/** Parts that are pressed or followed. */
export const actions = {
  button: Buttons,
  'chip-select': ChipSelects,
  'file-button': FileButtons,
  folding: Foldings,
  link: Links,
  menu: Menus,
  tabs: TabRows,
} as const;
