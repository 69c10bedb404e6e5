import { useWords } from '../lib/i18n.tsx';

/** Draws grey lines where text will stand, of about its size, so that nothing jumps. */
export function Skeleton({ lines = 3, className = '' }: { readonly lines?: number; readonly className?: string }) {
  const label = useWords('core')('loading');
  return (
    <div role="status" className={`grid gap-3 ${className}`}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
          key={index}
          aria-hidden="true"
          className="h-4 animate-pulse rounded bg-sunken"
          style={{ width: `${100 - ((index * 17) % 45)}%` }}
        />
      ))}
    </div>
  );
}
