import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';
import { consentsQuery } from './queries.ts';

/**
 * Tells who did not agree to be shown to the other side that they cannot ask it for meetings, before they try; nothing
 * to the others.
 */
export function NotShownNote() {
  const { notShown, toPrivacy } = useTexts('errors');
  const { data } = useQuery({ ...consentsQuery, staleTime: 60_000 });
  if (!data || data.consents.some(({ purpose, given }) => purpose === 'other_side' && given)) return null;
  return (
    <p className="my-4 rounded-lg bg-warn-soft px-4 py-3 text-warn">
      {notShown}{' '}
      <Link to="/account/privacy" className="font-medium underline underline-offset-4">
        {toPrivacy}
      </Link>
    </p>
  );
}
