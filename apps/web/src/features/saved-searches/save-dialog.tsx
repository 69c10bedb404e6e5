import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { mostOfName } from './search-name.ts';

type NameDialogProps = {
  readonly title: string;
  readonly proposed: string;
  readonly hint?: string;
  readonly act: string;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks for the name of a search, with a proposal to take or to change. */
export function NameDialog({ title, proposed, hint, act, isBusy, error, onName, onClose }: NameDialogProps) {
  const t = useWords('saved-searches');
  const core = useWords('core');
  const [name, setName] = useState(proposed);
  const errorOf = useFieldErrors(error);
  const submit = () => onName(name.trim());
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {core('cancel')}
          </Button>
          <Button busy={isBusy} onClick={submit}>
            {act}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ProblemAlert error={error} onRetry={submit} />
        <TextInput
          label={t('name')}
          hint={hint}
          maxLength={mostOfName}
          value={name}
          onValue={setName}
          error={errorOf('name')}
        />
      </form>
    </Dialog>
  );
}
