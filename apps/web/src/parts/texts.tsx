import { Search } from 'lucide-react';
import { useTerms, useWords } from '../lib/i18n.tsx';
import { BarTable } from '../ui/bar-table.tsx';
import { Button } from '../ui/button.tsx';
import { Card, EmptyState } from '../ui/card.tsx';
import { DataTable, HeatGrid } from '../ui/data-table.tsx';
import { LangText, OrganisationName, PersonName } from '../ui/lang-text.tsx';
import { LongList } from '../ui/long-list.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { SideMark, Tag } from '../ui/tag.tsx';
import { UserLink } from '../ui/user-link.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { State } from './state.tsx';

function Cards() {
  const t = useWords('core');
  return (
    <>
      <State name="a card">
        <Card label={t('details')}>{t('strapline')}</Card>
      </State>
      <State name="nothing there">
        <EmptyState title={t('empty')} icon={<Search className="size-8" />} actions={<Button>{t('search')}</Button>}>
          {t('noResults')}
        </EmptyState>
      </State>
    </>
  );
}

function SidePanels() {
  const t = useWords('core');
  return (
    <State name="beside a list">
      <SidePanel label={t('search')}>{t('noResults')}</SidePanel>
    </State>
  );
}

const hundreds = Array.from({ length: 1000 }, (_, n) => n + 1);
const nameOf = (n: number) => String(n);

function LongLists() {
  const t = useWords('core');
  return (
    <State name="of a thousand rows, most of which are not in the document">
      <div className="h-60 overflow-y-auto">
        <LongList items={hundreds} itemKey={nameOf} estimate={44} rowClass="border-line border-b">
          {(n) => (
            <button type="button" className={n % 3 === 0 ? 'h-16' : 'h-11'}>
              {t('pageOf', { page: n, pages: hundreds.length })}
            </button>
          )}
        </LongList>
      </div>
    </State>
  );
}

const people = [
  { id: 'a', name: { family: 'Zhang', given: 'Wei', hanzi: '张伟' }, n: 12 },
  { id: 'b', name: { family: 'Rossi', given: 'Camille' }, n: 0 },
] as const;
const sides = ['FR', 'CN'] as const;

function Tables() {
  const t = useWords('core');
  const terms = useTerms();
  const columns = [
    {
      id: 'name',
      header: t('account'),
      cell: (row: (typeof people)[number]) => <PersonName name={row.name} />,
      isName: true,
    },
    { id: 'n', header: t('events'), cell: (row: (typeof people)[number]) => row.n, align: 'end' as const },
  ];
  const labels = sides.map((id) => ({ id, label: terms.country[id] }));
  return (
    <>
      <State name="rows">
        <DataTable caption={t('directory')} showCaption columns={columns} rows={people} rowKey={({ id }) => id} />
      </State>
      <State name="counts">
        <HeatGrid
          caption={t('events')}
          rows={labels}
          columns={labels}
          value={(row, column) => (row === column ? 2 : 7)}
        />
      </State>
    </>
  );
}

function BarTables() {
  const t = useWords('core');
  return (
    <State name="counts with bars, of which each is a part of the one before">
      <BarTable
        caption={t('details')}
        heading={t('search')}
        series={['a', 'b', 'c'].map((id) => ({ id, label: id }))}
        format={String}
        rows={[
          { id: 'first', label: t('yes'), values: [20, 12, 6] },
          { id: 'second', label: t('no'), values: [10, 8, 0] },
        ]}
      />
    </State>
  );
}

function LangTexts() {
  return (
    <>
      {(['original', 'machine', 'human'] as const).map((origin) => (
        <State key={origin} name={origin}>
          <LangText text={{ language: 'zh', origin, value: '海上风电的叶片监测。' }} />
        </State>
      ))}
      <State name="names">
        <p>
          <PersonName name={people[0].name} /> · <PersonName name={people[1].name} inSentence />
        </p>
        <p>
          <OrganisationName nameLatin="Vent Bleu" nameHanzi="蓝风" />
        </p>
      </State>
    </>
  );
}

function QrCodes() {
  const t = useWords('core');
  return (
    <State name="an address">
      <QrCode text="https://jumelage.example/b/42" label={t('details')} className="size-32" />
    </State>
  );
}

function Tags() {
  const t = useWords('core');
  return (
    <>
      <State name="tones">
        <div className="flex flex-wrap gap-2">
          {(['plain', 'azure', 'hibiscus', 'good', 'warn', 'bad'] as const).map((tone) => (
            <Tag key={tone} tone={tone}>
              {t('sample')}
            </Tag>
          ))}
        </div>
      </State>
      <State name="sides">
        <div className="flex flex-wrap gap-2">
          <SideMark country="FR" />
          <SideMark country="CN" />
          <SideMark country="BE" />
          <SideMark country="CN" short />
        </div>
      </State>
    </>
  );
}

function UserLinks() {
  return (
    <>
      <State name="https">
        <UserLink address="https://www.vent-bleu.example/" />
      </State>
      <State name="anything else">
        <UserLink address="http://vent-bleu.example" />
      </State>
    </>
  );
}

function Wordmarks() {
  return (
    <State name="both names">
      <Wordmark />
    </State>
  );
}

/** Parts that are read. */
export const texts = {
  card: Cards,
  'side-panel': SidePanels,
  'bar-table': BarTables,
  'data-table': Tables,
  'lang-text': LangTexts,
  'long-list': LongLists,
  'qr-code': QrCodes,
  tag: Tags,
  'user-link': UserLinks,
  wordmark: Wordmarks,
} as const;
