import './app/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './app/router.ts';
import { sessionQuery } from './features/accounts/queries.ts';
import { loadChineseFontIfMissing } from './lib/chinese-font.ts';
import { queryClient } from './lib/queries.ts';

// Asked for before React starts: nearly every page waits for it.
void queryClient.prefetchQuery(sessionQuery);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

setTimeout(loadChineseFontIfMissing, 300);
