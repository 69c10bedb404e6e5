import { createRouter } from '@tanstack/react-router';
import { Pending } from './pending.tsx';
import { routeTree } from './routes.tsx';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Pending,
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** A page without anything around it: a screen on the wall. */
    readonly isBare?: boolean;
  }
}
