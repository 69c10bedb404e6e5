import { createRouter } from '@tanstack/react-router';
import { Broken } from './broken.tsx';
import { Pending } from './pending.tsx';
import { routeTree } from './routes.tsx';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Pending,
  defaultPendingMs: 400,
  // What fails stays within the frame: without it the header and its ways would be gone.
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** A page without anything around it: a screen on the wall. */
    readonly isBare?: boolean;
    /** A page that takes the whole width of the window: the workspace of organisers. */
    readonly isFull?: boolean;
  }
}
