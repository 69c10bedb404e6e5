import { readableText } from '@jumelage/domain/language';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Session } from '../accounts/session.ts';

/** Draws the events that the reader organises, and the link that creates one. */
export function Organised({ session: { user, organises, mayCreateEvents } }: { readonly session: Session }) {
  const t = useWords('home');
  const language = useLanguage();
  return (
    <Card className="grid content-start gap-4">
      <h2 className="font-semibold text-lg">{t('organiseTitle')}</h2>
      <ul className="grid gap-3">
        {organises.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-3">
            <p className="min-w-0 flex-1 font-medium">{readableText(name, language)?.value}</p>
            <LinkButton to="/events/$eventId/organise" params={{ eventId: id }} size="sm">
              {t('organise')}
            </LinkButton>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {mayCreateEvents && (
          <LinkButton to="/events/new" look="secondary" size="sm">
            {t('createEvent')}
          </LinkButton>
        )}
        {user?.isAdmin && (
          <LinkButton to="/match-weights" look="secondary" size="sm">
            {t('matchWeights')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
