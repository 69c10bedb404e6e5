import { type PipelineMark, pipelineMarks } from '@jumelage/domain/match';
import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { useWide } from '../../../lib/wide.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Deal } from '../match.ts';

type MoveDialogProps = {
  readonly card: Deal;
  readonly onMove: (to: PipelineMark | null) => void;
  readonly onClose: () => void;
};

/** Draws the one menu by which a card moves: to another column, or out of the pipeline. */
export function MoveDialog({ card: { organisation, mark }, onMove, onClose }: MoveDialogProps) {
  const t = useWords('pipelines');
  const { organisationName } = useFormat();
  const terms = useTerms();
  const isWide = useWide();
  return (
    <Dialog open sheet={!isWide} title={t('moveName', { name: organisationName(organisation) })} onClose={onClose}>
      <ul className="grid gap-2">
        {pipelineMarks.map((column) => (
          <li key={column}>
            <Button
              look="secondary"
              className="w-full justify-start!"
              aria-current={column === mark || undefined}
              aria-disabled={column === mark || undefined}
              onClick={() => column !== mark && onMove(column)}
            >
              {terms.matchMark[column]}
              {column === mark && <span className="font-normal text-sm">{t('isHere')}</span>}
            </Button>
          </li>
        ))}
        <li>
          <Button look="danger" className="w-full justify-start!" onClick={() => onMove(null)}>
            {t('takeOff')}
          </Button>
        </li>
      </ul>
    </Dialog>
  );
}
