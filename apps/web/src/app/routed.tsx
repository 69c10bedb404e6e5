import { createLink, type RegisteredRouter, RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Ways, WaysProvider } from '../lib/ways.ts';

type RoutedProps = {
  readonly router: RegisteredRouter;
  readonly hasLeftLanding?: boolean;
};

/** Draws what a router finds at the present address, and gives links and acts its ways. */
export function Routed({ router, hasLeftLanding = false }: RoutedProps) {
  const ways = useMemo<Ways>(
    () => ({ createLink, hasLeftLanding, go: (href) => router.navigate({ href }) }),
    [router, hasLeftLanding],
  );
  return (
    <WaysProvider value={ways}>
      <RouterProvider router={router} />
    </WaysProvider>
  );
}
