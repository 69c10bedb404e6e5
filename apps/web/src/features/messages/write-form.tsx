import { messageLimits } from '@jumelage/domain/message';
import { SendHorizontal } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { useMessageDraft } from './draft.ts';
import { type ThreadOf, useWrite } from './queries.ts';

/** Writes one message. What was typed stays until the server has it, whatever fails and however often one reloads. */
export function WriteForm({ of, name }: { readonly of: ThreadOf; readonly name: string }) {
  const t = useWords('messages');
  const [text, setText] = useMessageDraft(of.requestId);
  const write = useWrite(of, () => setText(''));
  const errorOf = useFieldErrors(write.error);
  const isEmpty = text.trim() === '';
  const send = () => {
    if (isEmpty || write.isPending) return;
    write.mutate(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ProblemAlert error={errorOf('text') ? null : write.error} onRetry={send} />
      <TextArea
        label={t('text', { name })}
        rows={2}
        maxLength={messageLimits.characters}
        value={text}
        readOnly={write.isPending}
        aria-keyshortcuts="Enter"
        enterKeyHint="send"
        onValue={setText}
        onKeyDown={onKeyDown}
        error={errorOf('text')}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="hidden text-muted text-xs sm:block">{t('hint')}</p>
        <Button
          type="submit"
          className="ms-auto"
          busy={write.isPending}
          disabled={isEmpty}
          icon={<SendHorizontal aria-hidden="true" className="size-4" />}
        >
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
