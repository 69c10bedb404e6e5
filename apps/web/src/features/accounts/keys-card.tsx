import { useWords } from '../../lib/i18n.tsx';
import { paletteKey, setShortcuts, useShortcutsOn } from '../../lib/shortcuts.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/choices.tsx';

/** Draws the switch for keys that act alone: speech input and unsteady hands press them unintended. */
export function KeysCard() {
  const t = useWords('palette');
  return (
    <Card className="grid gap-3">
      <h2 id="keys" className="font-semibold text-lg">
        {t('keysTitle')}
      </h2>
      <Checkbox
        label={t('keysOn')}
        hint={t('keysHint', { palette: paletteKey.text })}
        checked={useShortcutsOn()}
        onChecked={setShortcuts}
      />
    </Card>
  );
}
