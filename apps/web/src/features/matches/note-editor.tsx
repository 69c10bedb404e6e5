import type { Id } from '@jumelage/domain/ids';
import type { MatchMark } from '@jumelage/domain/match';
import { NotebookPen } from 'lucide-react';
import { useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert, SaveState } from '../../ui/problem-alert.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { useMark } from './queries.ts';

type NoteEditorProps = {
  readonly organisationId: Id<'organisation'>;
  readonly otherId: Id<'organisation'>;
  readonly name: string;
  readonly mark: MatchMark;
  readonly note: string | null;
};

const mostCharacters = 1000;

/** Edits a private note in place: saved when the field is left or on Done; what was typed outlives a failure. */
export function NoteEditor({ organisationId, otherId, name, mark, note }: NoteEditorProps) {
  const t = useWords('matches');
  const [typed, setTyped] = useState<string>();
  const { mutate, error, isPending, isSuccess } = useMark(organisationId);
  const sent = useRef(note ?? '');
  const root = useRef<HTMLDivElement>(null);
  const closing = useRef(false);
  const focus = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const open = () => {
    sent.current = note ?? '';
    closing.current = false;
    setTyped(note ?? '');
    focus('textarea');
  };
  const close = () => {
    setTyped(undefined);
    // The button that opened the field takes the focus back.
    focus('button');
  };
  const save = () => {
    const text = (typed ?? '').trim();
    if (text === sent.current && !error) {
      if (closing.current && !isPending) close();
      return;
    }
    sent.current = text;
    mutate(
      { otherId, mark, note: text },
      { onSuccess: () => closing.current && close(), onError: () => (closing.current = false) },
    );
  };
  // Leaving the field may be saving already: then it closes once that is done, and stays open where it failed.
  const finish = () => {
    closing.current = true;
    save();
  };
  if (typed === undefined) {
    return (
      <div ref={root} className="grid justify-items-start gap-1">
        {note && (
          <p className="w-full whitespace-pre-line break-words rounded-lg border-azure border-s-3 bg-sunken px-3 py-2 text-sm">
            <span className="block font-medium text-muted text-xs">{t('note')}</span>
            {note}
          </p>
        )}
        <Button
          look="quiet"
          size="sm"
          className="-ms-3"
          icon={<NotebookPen aria-hidden="true" className="size-4" />}
          onClick={open}
        >
          {note ? t('noteEdit') : t('noteAdd')} <span className="sr-only">: {name}</span>
        </Button>
      </div>
    );
  }
  return (
    <div ref={root} className="grid gap-2">
      <TextArea
        label={t('noteAbout', { name })}
        hint={t('noteHint')}
        rows={3}
        maxLength={mostCharacters}
        value={typed}
        onValue={setTyped}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Escape' && finish()}
      />
      <ProblemAlert error={error} onRetry={save} />
      <div className="flex items-center gap-3">
        <Button size="sm" busy={isPending} onClick={finish}>
          {t('noteDone')}
        </Button>
        <SaveState
          state={
            isPending
              ? 'saving'
              : error
                ? 'error'
                : typed.trim() !== sent.current
                  ? 'unsaved'
                  : isSuccess
                    ? 'saved'
                    : 'idle'
          }
        />
      </div>
    </div>
  );
}
