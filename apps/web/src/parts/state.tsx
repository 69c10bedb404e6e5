import type { ReactNode } from 'react';

/** Shows a part in one of its states, under the state's name. */
export function State({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid min-w-0 content-start gap-2">
      <p lang="en" className="text-muted text-xs">
        {name}
      </p>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
