import { Sheet, Table } from 'lucide-react';
import { apiPath } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { AnchorButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { SessionRef } from './queries.ts';

/** Draws the download of the schedule for spreadsheets. */
export function PaperFiles({ session }: { readonly session: SessionRef }) {
  const t = useWords('papers');
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div>
        <h2 className="font-semibold text-lg">{t('files')}</h2>
        <p className="text-muted text-sm">{t('filesText')}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <AnchorButton
          look="secondary"
          icon={<Sheet aria-hidden="true" className="size-4" />}
          href={apiPath('GET /api/events/:eventId/sessions/:sessionId/schedule.xlsx', { params: session })}
          download
        >
          {t('xlsx')}
        </AnchorButton>
        <AnchorButton
          look="secondary"
          icon={<Table aria-hidden="true" className="size-4" />}
          href={apiPath('GET /api/events/:eventId/sessions/:sessionId/schedule.csv', { params: session })}
          download
        >
          {t('csv')}
        </AnchorButton>
      </div>
    </Card>
  );
}
