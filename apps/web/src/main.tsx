import './styles/first.css';
import { createRoot } from 'react-dom/client';
import { open } from './app/visit.tsx';
import { loadSession } from './features/accounts/session.ts';
import { isMissing } from './lib/api.ts';
import { loadChineseFontIfMissing } from './lib/chinese-font.ts';
import { stopKeysOfComposing } from './lib/composing.ts';
import { currentLanguage } from './lib/language.ts';

// Asked for before React starts: nearly every page waits for it.
loadSession().catch(() => undefined);

stopKeysOfComposing();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
const addFont = () => loadChineseFontIfMissing().catch(() => undefined);
// The look for missing characters takes a while: only whoever reads nothing else waits for it.
if (currentLanguage() === 'zh') await addFont();
else setTimeout(addFont, 1500);
// Not awaited: what it loads imports this module, and would wait for its end.
// A page that is not there is no failure, and the page of that name says so: the console need not.
const onCaughtError = (error: unknown) => isMissing(error) || console.error(error);
void open(createRoot(root, { onCaughtError }));
