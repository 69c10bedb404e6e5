import { Search } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { ensureWords, useErrorWords, useWords } from '../lib/i18n.tsx';
import { paletteKey, usePaletteKey, useShortcuts } from '../lib/shortcuts.ts';
import { Spinner } from '../ui/spinner.tsx';
import { toast } from '../ui/toast.tsx';
import { WithQueries } from './with-queries.tsx';

type Opened = 'palette' | 'keys' | undefined;
type Windows = ComponentType<{ readonly opened: Opened; readonly onOpen: (opened: Opened) => void }>;

/** Loads the palette and the list of keys, when one of them is first asked for. */
async function loadWindows(): Promise<Windows> {
  const [{ PaletteWindows }] = await Promise.all([
    import('../features/palette/windows.tsx'),
    ensureWords(['palette', 'errors']),
  ]);
  return PaletteWindows;
}

/** Finds the field that searches the page that is shown. */
const fieldOfPage = () =>
  [...document.querySelectorAll<HTMLInputElement>('main input[type=search]')].find(
    (field) => !field.disabled && field.closest('[hidden]') === null,
  );

/** Draws the button that opens the palette, and listens to the keys that act on every page of a signed-in person. */
export function UserSearch() {
  const t = useWords('core');
  const errors = useErrorWords();
  const [opened, setOpened] = useState<Opened>();
  const [Windows, setWindows] = useState<Windows>();
  const [isLoading, setLoading] = useState(false);
  const open = (next: Opened) => {
    setOpened(next);
    if (Windows || !next) return;
    setLoading(true);
    loadWindows()
      .then(
        (loaded) => setWindows(() => loaded),
        // Without a network the page stays as it is; the next press tries again.
        () => {
          setOpened(undefined);
          toast(errors.code('network'), { tone: 'bad' });
        },
      )
      .finally(() => setLoading(false));
  };
  usePaletteKey(() => {
    if (opened === 'palette') setOpened(undefined);
    else if (!document.querySelector('dialog[open]')) open('palette');
  });
  useShortcuts({
    '/': () => {
      const field = fieldOfPage();
      if (field) field.focus();
      else open('palette');
    },
    '?': () => open('keys'),
  });
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={paletteKey.aria}
        aria-busy={isLoading || undefined}
        className="inline-flex min-h-11 items-center gap-2 rounded-lg px-2 font-medium hover:bg-sunken xl:border xl:border-line xl:px-3 xl:text-muted"
        onClick={() => open('palette')}
      >
        {isLoading ? <Spinner /> : <Search aria-hidden="true" className="size-6 xl:size-5" />}
        <span className="sr-only">{t('search')}</span>
        <span aria-hidden="true" className="whitespace-nowrap text-xs max-xl:hidden">
          {paletteKey.text}
        </span>
      </button>
      {Windows && (
        <WithQueries>
          <Windows opened={opened} onOpen={open} />
        </WithQueries>
      )}
    </>
  );
}
