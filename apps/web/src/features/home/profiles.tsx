import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { Meter } from '../../ui/progress.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Session } from '../accounts/session.ts';
import type { Home } from './queries.ts';

type ProfilesProps = { readonly organisations: Session['organisations']; readonly home: Home };

/** Draws one's own profiles, with their completeness. */
export function Profiles({ organisations, home }: ProfilesProps) {
  const t = useWords('home');
  const terms = useTerms();
  const { percent } = useFormat();
  return (
    <Card className="grid content-start gap-5">
      <h2 className="font-semibold text-lg">{t('profilesTitle')}</h2>
      <ul className="grid gap-5">
        {organisations.map((organisation) => {
          const { id, nameLatin, nameHanzi, status } = organisation;
          const completeness = home.organisations.find((one) => one.id === id)?.completeness ?? 0;
          return (
            <li key={id} className="grid gap-2">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                <OrganisationName {...{ nameLatin, nameHanzi }} />
                <Tag tone={status === 'draft' ? 'warn' : 'good'}>{terms.profileStatus[status]}</Tag>
              </p>
              <Meter
                label={t('completeness')}
                value={completeness}
                max={100}
                text={percent(completeness / 100)}
                tone={completeness >= 80 ? 'good' : 'azure'}
              />
              {status === 'draft' && <p className="text-muted text-sm">{t('draftHint')}</p>}
              <LinkButton
                to="/organisation"
                search={{ organisation: id }}
                look="secondary"
                size="sm"
                className="justify-self-start"
              >
                {completeness < 100 ? t('completeProfile') : t('editProfile')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
