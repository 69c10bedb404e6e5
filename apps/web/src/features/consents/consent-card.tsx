import type { ConsentPurpose } from '@jumelage/domain/consent';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Switch } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { NoticeText } from './notice-text.tsx';
import { type Consent, useChangeConsents } from './queries.ts';
import { useClock } from './use-clock.ts';

const words = {
  other_side: { name: 'otherSide', text: 'otherSideText' },
  newsletter: { name: 'newsletter', text: 'newsletterText' },
  terms: { name: 'terms', text: 'termsText' },
} as const satisfies Record<ConsentPurpose, unknown>;

/**
 * Draws one purpose: a switch, the notice, and the dates of the answers. The terms have no switch: who takes them back
 * leaves.
 */
export function ConsentCard({ consent }: { readonly consent: Consent }) {
  const { purpose, given, isNewer } = consent;
  const t = useWords('consents');
  const { date } = useFormat();
  const change = useChangeConsents();
  const [isAsking, setAsking] = useState(false);
  const { name, text } = words[purpose];
  const say = (yes: boolean) =>
    change.mutateAsync(purpose === 'terms' ? { terms: true } : { [purpose]: yes }).then(
      () => toast(t(yes ? 'savedYes' : 'savedNo')),
      () => undefined,
    );
  return (
    <Card as="li" className="grid gap-3">
      {purpose === 'terms' ? (
        <h3 className="font-semibold">{t(name)}</h3>
      ) : (
        <Switch
          label={<span className="font-semibold">{t(name)}</span>}
          checked={given}
          disabled={change.isPending}
          onChecked={(yes) => (purpose === 'other_side' && !yes ? setAsking(true) : void say(yes))}
        />
      )}
      <p className="max-w-[68ch]">{t(text)}</p>
      <ProblemAlert error={change.error} />
      <LastWord consent={consent} />
      {isNewer && given && (
        <div className="flex flex-wrap items-center gap-3 rounded-lg bg-warn-soft px-4 py-3">
          <p className="text-warn">{t('newer', { version: date(consent.version, 'UTC') })}</p>
          <Button size="sm" look="secondary" busy={change.isPending} onClick={() => void say(true)}>
            {t('agreeNewer')}
          </Button>
        </div>
      )}
      <details className="group rounded-lg border border-line">
        <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium">{t('read')}</summary>
        <div className="border-line border-t p-4">
          <NoticeText name={purpose} level="h4" />
        </div>
      </details>
      <ConfirmDialog
        title={t('withdrawTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('withdrawConfirm')}
        onConfirm={() => say(false)}
      >
        <ul className="grid list-disc gap-2 ps-5">
          <li>{t('withdrawNow')}</li>
          <li>{t('withdrawMeetings')}</li>
          <li>{t('withdrawOrganisation')}</li>
        </ul>
      </ConfirmDialog>
    </Card>
  );
}

function LastWord({ consent: { given, word } }: { readonly consent: Consent }) {
  const t = useWords('consents');
  const terms = useTerms();
  const { date } = useFormat();
  const clock = useClock();
  if (!word) return <p className="text-muted text-sm">{t('neverSaid')}</p>;
  const facts = { date: clock(word.at), version: date(word.version, 'UTC'), language: terms.language[word.language] };
  return <p className="text-muted text-sm">{t(given ? 'agreed' : 'refused', facts)}</p>;
}
