import { tagLimits } from '@jumelage/domain/tag';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type TagDialogProps = {
  readonly n: number;
  /** The tags that the event's people have. */
  readonly tags: readonly string[];
  readonly error: unknown;
  readonly onTag: (tag: string, isSet: boolean) => Promise<void>;
  readonly onClose: () => void;
};

/** Gives several people a tag, or takes it from them. */
export function TagDialog({ n, tags, error, onTag, onClose }: TagDialogProps) {
  const t = useWords('participants');
  const errorOf = useFieldErrors(error);
  const [tag, setTag] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async (isSet: boolean) => {
    setBusy(true);
    await onTag(tag.trim(), isSet);
    setBusy(false);
  };
  const actions = (
    <>
      <Button look="secondary" busy={isBusy} disabled={tag.trim() === ''} onClick={() => void send(false)}>
        {t('tagTake')}
      </Button>
      <Button busy={isBusy} disabled={tag.trim() === ''} onClick={() => void send(true)}>
        {t('tagGive')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('tagTitle', { n })} open onClose={onClose} actions={actions}>
      <div className="grid gap-4">
        <ProblemAlert error={error} />
        <TextInput
          label={t('tag')}
          maxLength={tagLimits.characters}
          value={tag}
          error={errorOf('tag')}
          onValue={setTag}
          autoComplete="off"
        />
        {tags.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {tags.map((one) => (
              <Button key={one} size="sm" look="secondary" className="max-sm:min-h-11" onClick={() => setTag(one)}>
                {one}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Dialog>
  );
}
