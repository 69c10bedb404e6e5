import { useLanguage } from '../lib/i18n.tsx';

/** Draws the mark: a round link (azure) and a square link (hibiscus), each passing through the other. */
export function Mark({ className = 'h-7 w-auto' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 44 28" className={className} aria-hidden="true" focusable="false">
      <circle cx="15" cy="14" r="10.5" fill="none" stroke="var(--azure)" strokeWidth="4" />
      <rect
        x="19.5"
        y="4.5"
        width="20"
        height="19"
        rx="3"
        fill="none"
        stroke="var(--page)"
        strokeWidth="8"
        strokeDasharray="0 12 14 100"
      />
      <rect x="19.5" y="4.5" width="20" height="19" rx="3" fill="none" stroke="var(--hibiscus)" strokeWidth="4" />
      {/* The lower crossing once more, so that the round link passes over the square one there. */}
      <path d="M24.4 18.6a10.5 10.5 0 0 1-5.2 5" fill="none" stroke="var(--page)" strokeWidth="7" />
      <path d="M25.2 16.6a10.5 10.5 0 0 1-7.6 7.6" fill="none" stroke="var(--azure)" strokeWidth="4" />
    </svg>
  );
}

const first = 'font-semibold text-ink text-lg tracking-tight';
const second = 'text-muted text-sm max-[26rem]:hidden';

/** Draws the mark with both names; the one in the reader's script leads, and stays where there is room for one. */
export function Wordmark() {
  const isChinese = useLanguage() === 'zh';
  return (
    <span className="inline-flex items-center gap-2.5 whitespace-nowrap">
      <Mark />
      <span lang="fr" className={isChinese ? `order-last ${second}` : first}>
        Jumelage
      </span>
      <span lang="zh-Hans" className={isChinese ? first : second}>
        双城对接
      </span>
    </span>
  );
}
