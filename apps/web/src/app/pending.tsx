import { Skeleton } from '../ui/progress.tsx';

/** Shown where a page takes longer than a blink to arrive; the very first one comes before any words. */
export function Pending() {
  return <Skeleton lines={6} className="py-4" />;
}
