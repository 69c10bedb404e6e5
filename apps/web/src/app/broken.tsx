import type { ErrorComponentProps } from '@tanstack/react-router';
import { ApiError, isMissing } from '../lib/api.ts';
import { areWordsLoaded, useWords } from '../lib/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { NotFound } from './not-found.tsx';

/** Draws the failure of a page: that it failed, the request's number, and a way on. */
export function Broken(props: ErrorComponentProps) {
  // An address of nothing is no failure: it says so plainly.
  if (isMissing(props.error) && areWordsLoaded('core')) return <NotFound />;
  // The words themselves may be what could not be loaded, and a reader of any language has to understand that.
  return areWordsLoaded('core') ? <Failed {...props} /> : <Wordless />;
}

function Failed({ error, reset }: ErrorComponentProps) {
  const t = useWords('core');
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  return (
    <div role="alert" className="py-8">
      <PageHeader title={t('wrongTitle')} lead={t('wrongText', { requestId: requestId ?? '–' })} />
      <Button
        onClick={() => {
          reset();
          location.reload();
        }}
      >
        {t('retry')}
      </Button>
    </div>
  );
}

function Wordless() {
  return (
    <main className="grid min-h-dvh place-content-center gap-4 p-6 text-center">
      <p>The page could not be loaded.</p>
      <p lang="fr">La page n’a pas pu être chargée.</p>
      <p lang="zh-Hans">页面未能加载。</p>
      <button
        type="button"
        className="min-h-11 justify-self-center rounded-lg border border-edge px-4 font-medium"
        onClick={() => location.reload()}
      >
        ↻ Reload · Recharger · <span lang="zh-Hans">重新加载</span>
      </button>
    </main>
  );
}
