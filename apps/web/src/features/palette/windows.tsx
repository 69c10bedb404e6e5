import { KeysDialog } from './keys-dialog.tsx';
import { Palette } from './palette.tsx';

type Opened = 'palette' | 'keys' | undefined;

/** Draws the palette and the list of keys, of which at most one is open. */
export function PaletteWindows({
  opened,
  onOpen,
}: {
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
}) {
  // A window that gives way to the other closes too, and takes nothing with it.
  const closed = (which: Opened) => () => {
    if (opened === which) onOpen(undefined);
  };
  return (
    <>
      <Palette open={opened === 'palette'} onClose={closed('palette')} onKeys={() => onOpen('keys')} />
      <KeysDialog open={opened === 'keys'} onClose={closed('keys')} />
    </>
  );
}
