import { areWordsLoaded } from '../lib/i18n.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Draws a skeleton where a page takes long to arrive; before the first words are loaded, one without a label. */
export function Pending() {
  if (areWordsLoaded('core')) return <Skeleton lines={6} className="py-4" />;
  return (
    <div aria-busy="true" className="grid gap-3 p-6">
      {[90, 70, 80].map((width) => (
        <span key={width} className="h-4 animate-pulse rounded bg-sunken" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
