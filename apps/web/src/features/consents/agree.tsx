import { ApiError } from '../../lib/api.ts';
import { useTexts } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';

/** Where the consent that is lacking can be given, for an error that says so. */
export function AgreeLink({ error }: { readonly error: unknown }) {
  const { toPrivacy } = useTexts('errors');
  if (!(error instanceof ApiError) || error.code !== 'other_side_not_agreed') return null;
  return (
    <Link to="/account/privacy" className="font-medium underline underline-offset-4">
      {toPrivacy}
    </Link>
  );
}
