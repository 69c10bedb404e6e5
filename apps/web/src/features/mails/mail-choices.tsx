import type { Response } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Switch } from '../../ui/choices.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { useChangeMails } from './queries.ts';

type Choices = Response<'GET /api/accounts/me/mails'>;

/** Draws the topics of mails, each with its content and frequency, and the reason where no mail arrives at all. */
export function MailChoices({ choices }: { readonly choices: Choices }) {
  const t = useWords('mails');
  const change = useChangeMails();
  return (
    <div className="grid gap-4">
      <Obstacle choices={choices} />
      <ProblemAlert error={change.error} />
      <ul className="grid gap-4">
        <Card as="li" className="grid gap-1">
          <h2 className="font-semibold">{t('account')}</h2>
          <p className="max-w-[68ch] text-muted">{t('accountText')}</p>
        </Card>
        {choices.topics.map(({ topic, isOn }) => (
          <Card as="li" key={topic} className="grid gap-1">
            <Switch
              label={<span className="font-semibold">{t(topic)}</span>}
              checked={isOn}
              disabled={change.isPending}
              onChecked={(wanted) => change.mutate({ [topic]: wanted }, { onSuccess: () => toast(t('saved')) })}
            />
            <p className="max-w-[68ch] text-muted">{t(`${topic}Text`)}</p>
          </Card>
        ))}
      </ul>
    </div>
  );
}

/** Says why no mail would arrive, and the way out; else the address that mails go to. */
function Obstacle({ choices: { address, isVerified, stoppedAt } }: { readonly choices: Choices }) {
  const t = useWords('mails');
  const { date } = useFormat();
  if (isVerified && !stoppedAt) return <p>{t('goesTo', { address })}</p>;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div role="status" className="grid justify-items-start gap-3 rounded-lg bg-warn-soft p-4 text-warn">
      <p>{stoppedAt ? t('stopped', { address, date: date(stoppedAt, zone) }) : t('unverified', { address })}</p>
      <LinkButton to="/account" look="secondary" size="sm">
        {t('toProfile')}
      </LinkButton>
    </div>
  );
}
