import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { useModal } from '../../ui/dialog.tsx';
import type { Choice } from './choice.ts';
import { Combobox } from './combobox.tsx';
import { type Findings, findingsQuery } from './queries.ts';
import { recentChoices, rememberChoice } from './recent.ts';
import { useFoundChoices } from './use-found-choices.tsx';
import { useOwnChoices } from './use-own-choices.ts';

/** Milliseconds without a key after which what was typed is searched. */
const typingPause = 200;
/** The most pages and acts that stand above what others are called. */
const mostOwn = 6;

type PaletteProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
};

/**
 * Draws the palette: the browser's own modal window, on a phone a sheet that hangs from the upper edge, where the
 * keyboard does not cover it.
 */
export function Palette({ open, onClose, onKeys }: PaletteProps) {
  const t = useWords('palette');
  const ref = useModal(open);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog already.
    <dialog
      ref={ref}
      aria-label={t('title')}
      className="mx-auto mt-0 mb-auto w-full max-w-none rounded-b-xl border border-line bg-surface p-0 text-ink shadow-lift sm:mt-[12vh] sm:w-[calc(100%-2rem)] sm:max-w-2xl sm:rounded-xl"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {open && <Content onClose={onClose} onKeys={onKeys} />}
    </dialog>
  );
}

function Content({ onClose, onKeys }: Omit<PaletteProps, 'open'>) {
  const [typed, setTyped] = useState('');
  const [isComposing, setComposing] = useState(false);
  const sought = useComposed(typed, isComposing).trim();
  const q = useLater(sought);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(findingsQuery(q));
  const choices = useChoices(sought, q === '' ? undefined : data, onKeys);
  return (
    <Combobox
      {...{ typed, sought, choices, onTyped: setTyped, onComposing: setComposing, onClose }}
      error={q === '' ? null : error}
      isLoading={sought !== '' && (isFetching || q !== sought)}
      isStale={isPlaceholderData}
      onRetry={() => void refetch()}
      onChoose={({ act, chosen }) => {
        if (chosen) rememberChoice(chosen);
        onClose();
        act();
      }}
    />
  );
}

/** Answers what was typed, without what an input method still composes. */
function useComposed(typed: string, isComposing: boolean): string {
  const [composed, setComposed] = useState(typed);
  if (!isComposing && composed !== typed) setComposed(typed);
  return composed;
}

/** Answers a word once nothing was typed for a moment. */
function useLater(word: string): string {
  const [later, setLater] = useState(word);
  useEffect(() => {
    const timer = setTimeout(() => setLater(word), word === '' ? 0 : typingPause);
    return () => clearTimeout(timer);
  }, [word]);
  return later;
}

/** Lists what can be chosen: without a word what was chosen last, pages and acts; else all that it names. */
function useChoices(typed: string, found: Findings | undefined, onKeys: () => void): readonly Choice[] {
  const t = useWords('palette');
  const navigate = useNavigate();
  const own = useOwnChoices(onKeys);
  const of = useFoundChoices();
  const [recent] = useState(recentChoices);
  if (typed === '') {
    const again = recent.flatMap((chosen): Choice[] => {
      const choice =
        chosen.kind === 'own' ? own.all.find(({ id }) => id === chosen.id) : of[chosen.kind](chosen.item as never);
      return choice ? [{ ...choice, id: `recent-${choice.id}`, group: 'recent' }] : [];
    });
    return [...again, ...own.all];
  }
  return [
    ...own.find(typed).slice(0, mostOwn),
    ...(found?.people ?? []).map(of.people),
    ...(found?.organisations ?? []).map(of.organisations),
    ...(found?.events ?? []).map(of.events),
    {
      id: 'directory',
      group: 'more',
      Icon: Search,
      label: t('searchDirectory', { q: typed }),
      act: () => void navigate({ to: '/directory', search: { q: typed } }),
    },
  ];
}
