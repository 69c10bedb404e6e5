import type { Paper } from '@jumelage/domain/paper';
import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { missingGlyphs } from '../../lib/chinese-font.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords, useWordsInAll } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { contentOf, type SheetId } from './content.ts';
import { PaperChoice } from './paper-choice.tsx';
import { type Papers, type SessionRef, useRecordPrint } from './queries.ts';
import { SheetChoice, useSheetChoice } from './sheet-choice.tsx';
import { useTableText } from './sheet-parts.tsx';
import './sheets.css';
import { sheetsOf } from './sheets.tsx';
import { usePrinting } from './use-printing.tsx';

/** The number of sheets that the page itself previews. */
const previewed = 2;

/** The catalogues of words that sheets use, in whichever language their reader reads. */
const sheetWords = ['papers', 'terms', 'core'] as const;

type PrintDeskProps = { readonly papers: Papers; readonly session: SessionRef };

/** Chooses a paper and its sheets, shows the first of them, prints them, and remembers that they were. */
export function PrintDesk({ papers, session }: PrintDeskProps) {
  const t = useWords('papers');
  const content = useMemo(() => contentOf(papers), [papers]);
  const hasWords = useWordsInAll(sheetWords);
  const choice = useSheetChoice(papers, content);
  const { paper, which, ids, size } = choice;
  const [asks, setAsks] = useState(false);
  const record = useRecordPrint(session);
  const nameOf = useSheetName(papers);
  const { print, isPreparing, printed } = usePrinting(() => sheetsOf(content, paper, { ids, size }));
  const shown = useMemo(
    () => (hasWords ? sheetsOf(content, paper, { ids, size }) : undefined),
    [hasWords, content, paper, ids, size],
  );
  const start = async () => {
    await print();
    // A sheet alone leaves the others as they were.
    if (which !== 'one') setAsks(true);
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[24rem_1fr]">
      <div className="grid gap-6">
        <PaperChoice papers={papers} value={paper} onValue={choice.setPaper} />
      </div>
      <div className="grid min-w-0 gap-6">
        <Card className="grid gap-4">
          <PrintedState papers={papers} paper={paper} nameOf={nameOf} />
          <MissingGlyphs people={papers.people} />
          <SheetChoice choice={choice} nameOf={nameOf} />
          <ProblemAlert error={record.error}>{t('newer')}</ProblemAlert>
          <div>
            <Button
              disabled={!shown || shown.length === 0}
              busy={isPreparing}
              icon={<Printer aria-hidden="true" className="size-4" />}
              onClick={() => void start()}
            >
              {which === 'changed' ? t('printChanged', { n: ids.length }) : t('print')}
            </Button>
          </div>
        </Card>
        <Preview sheets={shown} />
      </div>
      {printed}
      <ConfirmDialog
        title={t('didPrint')}
        open={asks}
        onClose={() => setAsks(false)}
        confirmLabel={t('didPrintYes')}
        // A refusal stands beside the button; the question is over.
        onConfirm={() => record.mutateAsync({ paper, version: papers.version }).catch(() => undefined)}
      >
        <p>{t('didPrintText')}</p>
      </ConfirmDialog>
    </div>
  );
}

/** Shows the first sheets as they are printed; undefined while their words are loaded. */
function Preview({ sheets }: { readonly sheets: ReturnType<typeof sheetsOf> | undefined }) {
  const t = useWords('papers');
  return (
    <section className="grid min-w-0 gap-3">
      <h2 className="font-semibold text-lg">{t('preview')}</h2>
      {!sheets ? (
        <Skeleton lines={10} />
      ) : sheets.length === 0 ? (
        <p className="text-muted">{t('empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
        <section aria-label={t('preview')} tabIndex={0} className="sheets sheets-preview rounded-lg p-1">
          {sheets.slice(0, previewed)}
        </section>
      )}
      {sheets && sheets.length > previewed && (
        <p className="text-muted text-sm">{t('previewMore', { n: sheets.length - previewed })}</p>
      )}
    </section>
  );
}

/** Names a sheet in lists. */
function useSheetName({ people, tables, interpreters }: Papers): (id: SheetId) => string {
  const tableText = useTableText();
  const { listedName } = useFormat();
  return (id) => {
    const table = tables.find((one) => one.id === id);
    if (table) return Object.values(tableText(table)).filter(Boolean).join(' · ');
    const person = [...people, ...interpreters].find((one) => one.id === id);
    return person ? listedName(person.name) : id;
  };
}

/** Lists the texts of a person that stand on papers and may hold rare characters. */
const textsOf = ({ name, organisation }: Papers['people'][number]) => [
  name.family,
  name.given,
  name.hanzi ?? '',
  organisation.nameHanzi ?? '',
];

/** Warns of characters that would be printed as empty boxes, with whose they are. */
function MissingGlyphs({ people }: Pick<Papers, 'people'>) {
  const t = useWords('papers');
  const format = useFormat();
  const missing = useMemo(() => missingGlyphs(people.flatMap(textsOf)), [people]);
  if (missing.length === 0) return null;
  const theirs = people.filter((person) =>
    textsOf(person).some((text) => missing.some((character) => text.includes(character))),
  );
  return (
    <p role="status" className="rounded-lg bg-warn-soft px-4 py-3 text-warn">
      {t('noGlyph', {
        characters: missing.join(' '),
        names: format.list(theirs.map(({ name }) => format.listedName(name))),
      })}
    </p>
  );
}

/** Says when the paper was printed, and which sheets a newer version makes wrong. */
function PrintedState({
  papers,
  paper,
  nameOf,
}: {
  readonly papers: Papers;
  readonly paper: Paper;
  readonly nameOf: (id: SheetId) => string;
}) {
  const t = useWords('papers');
  const format = useFormat();
  const { event } = papers;
  const state = papers.papers.find((one) => one.paper === paper);
  if (!state?.printed) return <p className="text-muted">{t('neverPrinted')}</p>;
  const { version, printedAt } = state.printed;
  const date = format.moment(printedAt, event.zone);
  return (
    <div className="grid gap-2">
      <p>{t('printedAt', { date, version: version === null ? t('draft') : t('version', { version }) })}</p>
      {state.changed.length === 0 && <p className="font-medium text-good">{t('upToDate')}</p>}
      {state.changed.length > 0 && (
        <>
          <p className="font-medium text-warn">
            {paper === 'wall' ? t('wallChanged') : t('changedCount', { n: state.changed.length })}
          </p>
          {paper !== 'wall' && (
            <ul className="flex max-h-40 flex-wrap gap-x-4 gap-y-1 overflow-y-auto text-sm">
              {state.changed.map((id) => (
                <li key={id}>{nameOf(id)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
