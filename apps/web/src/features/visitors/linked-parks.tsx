/**
 * Draws two parks as two linked shapes: a round one with the sea, a square one with mountains; where they cross, a
 * table with two seats.
 */
export function LinkedParks({ title }: { readonly title: string }) {
  return (
    <svg viewBox="0 0 520 360" role="img" aria-label={title} className="h-auto w-full max-w-xl">
      <defs>
        <clipPath id="round">
          <circle cx="185" cy="180" r="150" />
        </clipPath>
        <clipPath id="square">
          <rect x="225" y="40" width="280" height="280" rx="28" />
        </clipPath>
      </defs>
      <circle cx="185" cy="180" r="150" fill="var(--azure-soft)" />
      <rect x="225" y="40" width="280" height="280" rx="28" fill="var(--hibiscus-soft)" />
      <g clipPath="url(#round)" fill="none" stroke="var(--azure)" strokeWidth="3" strokeLinecap="round">
        <circle cx="112" cy="112" r="24" fill="var(--azure)" fillOpacity="0.16" stroke="none" />
        <path opacity=".9" d="M20 226q22-20 44 0t44 0 44 0 44 0 44 0" />
        <path opacity=".6" d="M34 254q22-20 44 0t44 0 44 0 44 0 44 0" />
        <path opacity=".4" d="M48 282q22-20 44 0t44 0 44 0 44 0 44 0" />
        <path opacity=".25" d="M76 310q22-20 44 0t44 0 44 0 44 0" />
      </g>
      <g clipPath="url(#square)" fill="none" stroke="var(--hibiscus)" strokeWidth="3" strokeLinejoin="round">
        <circle cx="446" cy="98" r="20" fill="var(--hibiscus)" fillOpacity="0.18" stroke="none" />
        <path opacity=".9" d="M345 250l48-78 30 46 22-32 70 92" />
        <path opacity=".55" d="M345 278l54-58 34 36 28-26 56 62" />
        <path opacity=".3" d="M345 304l60-40 40 26 24-16 48 44" />
      </g>
      <g clipPath="url(#round)">
        <rect x="225" y="40" width="280" height="280" rx="28" fill="var(--surface)" />
      </g>
      <circle cx="185" cy="180" r="150" fill="none" stroke="var(--azure)" strokeWidth="9" />
      <rect x="225" y="40" width="280" height="280" rx="28" fill="none" stroke="var(--hibiscus)" strokeWidth="9" />
      {/* At the lower crossing the round shape passes over the square one: that is what links them. */}
      <path d="M222 325.4A150 150 0 0 0 262 308.7" fill="none" stroke="var(--page)" strokeWidth="17" />
      <path d="M212 327.5A150 150 0 0 0 272 302.3" fill="none" stroke="var(--azure)" strokeWidth="9" />
      <rect x="244" y="176" width="72" height="8" rx="4" fill="var(--ink)" />
      <path d="M268 184v26m24-26v26" stroke="var(--ink)" strokeWidth="5" strokeLinecap="round" />
      <circle cx="252" cy="142" r="12" fill="var(--azure)" />
      <rect x="296" y="130" width="23" height="23" rx="4" fill="var(--hibiscus)" />
      <path d="M268 142h24" stroke="var(--muted)" strokeWidth="3" strokeDasharray="1 7" strokeLinecap="round" />
    </svg>
  );
}
