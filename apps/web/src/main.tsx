import './styles/first.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './app/router.ts';
import { loadSession } from './features/accounts/session.ts';
import { loadChineseFontIfMissing } from './lib/chinese-font.ts';
import { stopKeysOfComposing } from './lib/composing.ts';

// Asked for before React starts: nearly every page waits for it.
loadSession().catch(() => undefined);

stopKeysOfComposing();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
await loadChineseFontIfMissing().catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
