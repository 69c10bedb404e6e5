import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { Routed } from './routed.tsx';
import { router } from './router.ts';

/** Draws the pages into the document from now on; after the landing page, once the next one is complete. */
export async function drawPages(root: Root, { hasLeftLanding }: { readonly hasLeftLanding: boolean }): Promise<void> {
  if (hasLeftLanding) {
    await router.load();
    scrollTo(0, 0);
  }
  root.render(
    <StrictMode>
      <Routed router={router} hasLeftLanding={hasLeftLanding} />
    </StrictMode>,
  );
}
