import { visitorTextLength } from '@jumelage/domain/visitor';
import { type FormEvent, useId, useState } from 'react';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';

/** A visitor's project as it was sent. */
export type Project = { readonly text: string; readonly country: 'FR' | 'CN' };

/** Draws the field for a project in a sentence. */
export function SentenceForm({ onSend }: { readonly onSend: (project: Project) => void }) {
  const t = useWords('visitors');
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Project['country']>();
  const country = chosen ?? (language === 'zh' ? 'CN' : 'FR');
  const isShort = text.trim().length < visitorTextLength.min;

  function send(event: FormEvent): void {
    event.preventDefault();
    if (!isShort) onSend({ text: text.trim(), country });
  }

  return (
    <form onSubmit={send} className="grid w-full gap-2 rounded-xl border border-line bg-surface p-3 shadow-sm sm:p-4">
      <label htmlFor={id} className="font-semibold">
        {t('sentence')}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={visitorTextLength.max}
        value={text}
        placeholder={t('sentenceExample')}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        className="not-placeholder-shown:field-sizing-content max-h-60 min-h-16 w-full resize-none rounded-lg border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-muted"
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <label className="flex items-center gap-2 text-sm">
          <span className="max-sm:sr-only">{t('iAmIn')}</span>
          <select
            value={country}
            onChange={(event) => setChosen(event.target.value as Project['country'])}
            className="min-h-11 rounded-lg border border-edge bg-surface px-2 text-base text-ink"
          >
            <option value="FR">{t('france')}</option>
            <option value="CN">{t('china')}</option>
          </select>
        </label>
        <Button type="submit" aria-disabled={isShort || undefined}>
          {t('findMatches')}
        </Button>
      </div>
      <p id={`${id}-hint`} className="text-muted text-sm max-sm:text-xs">
        {t('sentenceHint')}
      </p>
    </form>
  );
}
