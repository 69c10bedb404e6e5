import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { AuditEntry } from './queries.ts';

type Person = AuditEntry['actor'];

/** Words an act; one that this version does not know stands as it is. */
export function useActWords(): (act: string) => string {
  const acts: Readonly<Record<string, string>> = useTexts('acts');
  return (act) => acts[act] ?? act;
}

/** Draws the entries of the journal: who did what when, and behind each what was sealed. */
export function AuditEntries({ entries, zone }: { readonly entries: readonly AuditEntry[]; readonly zone: string }) {
  const t = useWords('audits');
  const { columns } = useTexts('audits');
  const format = useFormat();
  const wordsOf = useActWords();
  const nameOf = (person: NonNullable<Person>) => (person.name ? format.listedName(person.name) : t('erased'));
  const who = ({ actor, act, onBehalfOf }: AuditEntry) => (
    <span className="grid gap-0.5">
      <span className={actor?.name ? '' : 'text-muted'}>
        {actor ? nameOf(actor) : act.startsWith('job ') ? t('server') : t('visitor')}
      </span>
      {onBehalfOf && (
        <span className="font-normal text-hibiscus text-sm">{t('behalfOf', { name: nameOf(onBehalfOf) })}</span>
      )}
    </span>
  );
  const what = (entry: AuditEntry) => (
    <div className="grid gap-1">
      <span>
        {wordsOf(entry.act)} {entry.facts.refused !== undefined && <Tag tone="bad">{t('refused')}</Tag>}
      </span>
      {(entry.participant || entry.organisation) && (
        <span className="text-muted text-sm">
          {[entry.participant && nameOf(entry.participant), entry.organisation?.nameLatin].filter(Boolean).join(' · ')}
        </span>
      )}
      <Details entry={entry} />
    </div>
  );
  return (
    <DataTable
      caption={t('title')}
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        { id: 'who', header: columns.who, isName: true, cell: who },
        { id: 'what', header: columns.what, cell: what },
        {
          id: 'when',
          header: columns.when,
          cell: (entry) => (
            <time dateTime={entry.at} className="tabular-nums sm:whitespace-nowrap">
              {format.moment(entry.at, zone)}
            </time>
          ),
        },
      ]}
    />
  );
}

/** Draws the facts of an entry and its place in the chain of seals. */
function Details({ entry }: { readonly entry: AuditEntry }) {
  const t = useWords('audits');
  const { columns } = useTexts('audits');
  const facts = Object.entries(entry.facts).map(([name, value]) => `${name}: ${value}`);
  return (
    <details className="text-sm">
      <summary className="w-fit cursor-pointer py-1 text-muted">
        {entry.seal ? t('sealed', { n: entry.seal.position }) : t('notSealed')}
      </summary>
      <dl className="grid gap-x-3 gap-y-1 rounded-lg bg-sunken p-3 text-xs [&_dd]:wrap-anywhere [&_dd]:font-mono [&_dt]:text-muted">
        <dt>{t('facts')}</dt>
        <dd>{facts.join(' · ') || '–'}</dd>
        <dt>{t('entryId')}</dt>
        <dd>
          {entry.id} · {entry.act}
        </dd>
        {entry.seal && <dt>{columns.hash}</dt>}
        {entry.seal && <dd>{entry.seal.hash}</dd>}
      </dl>
    </details>
  );
}
