import { zoneCity } from '@jumelage/i18n/format';
import { CloudOff, Wifi } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useErrorWords, useLanguage, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { otherZone } from '../../schedules/slots.ts';
import { discardRefusedActs } from '../acts.ts';
import type { OwnAgenda } from '../use-agenda.ts';

type HeadProps = {
  readonly own: OwnAgenda;
  readonly agenda: NonNullable<OwnAgenda['agenda']>;
  readonly now: number;
  readonly menu: ReactNode;
};

/** Draws the clocks of a day, whether what is shown is up to date, and the other acts. */
export function TodayHead({ own, agenda, now, menu }: HeadProps) {
  const t = useWords('agendas');
  const language = useLanguage();
  const format = useFormat();
  const theirZone = agenda.homeZone ?? agenda.items.find((item) => item.otherZone)?.otherZone ?? otherZone(agenda.zone);
  const open = own.acts.filter(({ refused }) => !refused).length;
  return (
    <div className="flex items-center gap-2">
      <div className="min-w-0 flex-1 leading-tight">
        <p className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
          <span className="font-semibold text-xl">{format.time(now, agenda.zone)}</span>
          <span className="text-sm">{zoneCity(agenda.zone, language)}</span>
          <span className="text-muted text-sm">{format.timeIn(now, theirZone)}</span>
        </p>
        <p role="status" className={`flex items-center gap-1 text-xs ${own.isOffline ? 'text-warn' : 'text-good'}`}>
          {own.isOffline ? (
            <CloudOff aria-hidden="true" className="size-3.5 shrink-0" />
          ) : (
            <Wifi aria-hidden="true" className="size-3.5 shrink-0" />
          )}
          <span>
            {own.isOffline ? t('staleSince', { time: format.time(own.at + own.offset, agenda.zone) }) : t('live')}
            {open > 0 && ` · ${t('waitingActs', { n: open })}`}
          </span>
        </p>
      </div>
      {menu}
    </div>
  );
}

/** Draws what the server refused of what was done here, until somebody gives it up. */
export function RefusedActs({
  own,
  eventId,
}: {
  readonly own: OwnAgenda;
  readonly eventId: Parameters<typeof discardRefusedActs>[0];
}) {
  const t = useWords('agendas');
  const words = useErrorWords();
  const refused = own.acts.filter((one) => one.refused);
  if (refused.length === 0) return null;
  return (
    <div role="alert" className="grid justify-items-start gap-2 rounded-lg border border-bad/50 bg-bad-soft px-4 py-3">
      <p className="font-medium text-bad">{t('refusedActs', { n: refused.length })}</p>
      <ul className="text-sm">
        {[...new Set(refused.map((one) => one.refused))].map((code) => (
          <li key={code}>{words.code(code as Parameters<typeof words.code>[0])}</li>
        ))}
      </ul>
      <Button look="secondary" size="sm" onClick={() => discardRefusedActs(eventId)}>
        {t('discard')}
      </Button>
    </div>
  );
}
