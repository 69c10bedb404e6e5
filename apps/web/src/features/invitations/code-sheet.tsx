import type { Id } from '@jumelage/domain/ids';
import { Printer } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { usePrinting } from '../papers/use-printing.tsx';
import '../papers/sheets.css';
import { linkOf, type Sheet, useSheet } from './queries.ts';

/** Draws one code for each imported participant, to be printed and cut; codes are shown only this once. */
export function CodeSheet({ eventId, title }: { readonly eventId: Id<'event'>; readonly title: string }) {
  const t = useWords('invitations');
  const sheet = useSheet(eventId);
  const { print, isPreparing, printed } = usePrinting(() => sheet.data && <Slips sheet={sheet.data} title={title} />);
  const count = sheet.data?.codes.length ?? 0;
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-muted">{t('sheetText')}</p>
      <ProblemAlert error={sheet.error} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="secondary" busy={sheet.isPending} onClick={() => sheet.mutate(30)}>
          {t('makeSheet')}
        </Button>
        {count > 0 && (
          <Button
            busy={isPreparing}
            icon={<Printer aria-hidden="true" className="size-4" />}
            onClick={() => void print()}
          >
            {t('printSheet')}
          </Button>
        )}
        {sheet.data && <p role="status">{count > 0 ? t('sheetMade', { n: count }) : t('sheetNone')}</p>}
      </div>
      {count > 0 && sheet.data && (
        <div className="sheets sheets-preview rounded-lg" style={{ maxHeight: '30rem' }}>
          <Slips sheet={sheet.data} title={title} />
        </div>
      )}
      {printed}
    </div>
  );
}

function Slips({ sheet, title }: { readonly sheet: Sheet; readonly title: string }) {
  const t = useWords('invitations');
  const format = useFormat();
  return (
    <div className="sheet-a4">
      <ul style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '4mm', listStyle: 'none', padding: 0 }}>
        {sheet.codes.map(({ participantId, name, organisation, code }) => (
          <li
            key={participantId}
            style={{
              breakInside: 'avoid',
              border: '0.25mm dashed #6b7785',
              padding: '4mm',
              display: 'flex',
              gap: '4mm',
            }}
          >
            <div style={{ width: '26mm', flex: 'none' }}>
              <QrCode text={linkOf(code)} label={t('qrOf')} className="block h-auto w-full" />
            </div>
            <div style={{ minWidth: 0 }}>
              <p style={{ fontSize: '8.5pt' }}>{title}</p>
              <p style={{ fontWeight: 600 }}>{format.listedName(name)}</p>
              <p style={{ fontSize: '8.5pt', overflowWrap: 'anywhere' }}>{organisation}</p>
              <p style={{ fontFamily: 'monospace', fontSize: '14pt', letterSpacing: '0.06em', margin: '1.5mm 0' }}>
                {code}
              </p>
              <p style={{ fontSize: '8pt', overflowWrap: 'anywhere' }}>
                {location.host}/invitation · {t('goodUntil', { date: format.date(sheet.expiresAt, 'UTC') })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
