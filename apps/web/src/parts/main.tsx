import './parts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Routed } from '../app/routed.tsx';
import { stopKeysOfComposing } from '../lib/composing.ts';
import { ensureWords } from '../lib/i18n.tsx';
import { queryClient } from '../lib/queries.ts';
import { PartsPage, wordsOfParts } from './parts-page.tsx';

stopKeysOfComposing();
await ensureWords(wordsOfParts);
const router = createRouter({
  routeTree: createRootRoute({ component: PartsPage, notFoundComponent: () => null }),
});
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Routed router={router as never} />
    </QueryClientProvider>
  </StrictMode>,
);
