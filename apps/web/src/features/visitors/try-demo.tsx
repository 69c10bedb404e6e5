import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { useWays } from '../../lib/ways.ts';
import { Button } from '../../ui/button.tsx';
import { setSession, useSession } from '../accounts/session.ts';

const parts = ['entrepreneur', 'investor', 'organiser'] as const;
type Part = (typeof parts)[number];

/** Draws the demonstration's three parts, each signed in by one click as a sample person who reads this language. */
export function TryDemo() {
  const t = useWords('visitors');
  const language = useLanguage();
  const { go } = useWays();
  const [busy, setBusy] = useState<Part>();
  const [hasFailed, setFailed] = useState(false);
  if (!useSession()?.demo) return null;
  const labels = { entrepreneur: t('asEntrepreneur'), investor: t('asInvestor'), organiser: t('asOrganiser') };

  async function enter(part: Part): Promise<void> {
    setBusy(part);
    setFailed(false);
    try {
      const { people } = await api('GET /api/demo/people');
      const same = people.filter((one) => one.part === part);
      const person = same.find((one) => one.language === language) ?? same[0];
      if (!person) throw new Error(`the demonstration has no ${part}`);
      setSession(await api('POST /api/demo/session', { body: { userId: person.userId } }));
      // What is new to a visitor is who fits them; the day of an event opens from there.
      await go(part === 'organiser' ? '/home' : '/suggestions');
    } catch {
      setFailed(true);
      setBusy(undefined);
    }
  }

  return (
    <div className="grid gap-2">
      <h2 className="text-muted text-sm">{t('tryDemo')}</h2>
      <div className="grid grid-cols-3 gap-2 sm:flex sm:flex-wrap">
        {parts.map((part) => (
          <Button
            key={part}
            look="secondary"
            className="max-sm:px-2! max-sm:text-sm!"
            busy={busy === part}
            onClick={() => void enter(part)}
          >
            {labels[part]}
          </Button>
        ))}
      </div>
      <p role="alert" className="text-bad text-sm empty:hidden">
        {hasFailed && t('tryAgain')}
      </p>
    </div>
  );
}
