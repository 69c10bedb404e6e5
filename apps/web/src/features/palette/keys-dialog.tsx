import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { paletteKey, type Shortcut, shortcutsOfPage, shortcutTexts, useShortcutsOn } from '../../lib/shortcuts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';

/** Draws the keys that act on the page behind it. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useWords('palette');
  return (
    <Dialog title={t('keysTitle')} open={open} onClose={onClose}>
      <Keys onClose={onClose} />
    </Dialog>
  );
}

function Keys({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('palette');
  const isOn = useShortcutsOn();
  // The page does not change behind an open window.
  const [keys] = useState<readonly Shortcut[]>(shortcutsOfPage);
  const rows = [
    [paletteKey.text, t('keyPalette')],
    ...(isOn ? keys.map((key) => [key.toUpperCase(), t(shortcutTexts[key])] as const) : []),
  ] as const;
  return (
    <div className="grid gap-4">
      <p className="text-muted">{isOn ? t('keysLead') : t('keysOff')}</p>
      <dl className="grid gap-2">
        {rows.map(([key, act]) => (
          <div key={key} className="flex items-baseline justify-between gap-4">
            <dt>{act}</dt>
            <dd>
              <kbd className="rounded border border-edge/60 bg-sunken px-2 py-0.5 font-medium text-sm">{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Link
        to="/account"
        hash="keys"
        className="min-h-11 content-center justify-self-start font-medium text-azure underline underline-offset-4"
        onClick={onClose}
      >
        {t('changeKeys')}
      </Link>
    </div>
  );
}
