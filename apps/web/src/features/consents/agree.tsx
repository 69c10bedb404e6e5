import { ApiError } from '../../lib/api.ts';
import { useTexts } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';

/** Links to the page where one agrees to be shown to the other side. */
function PrivacyLink() {
  return (
    <Link to="/account/privacy" className="font-medium underline underline-offset-4">
      {useTexts('errors').toPrivacy}
    </Link>
  );
}

/** Links to the page where the missing consent is given, for an error that asks for one. */
export function AgreeLink({ error }: { readonly error: unknown }) {
  return error instanceof ApiError && error.code === 'other_side_not_agreed' ? <PrivacyLink /> : null;
}

/** Says, in place of asking the other side for a meeting, that the reader did not agree to be shown, and where they can. */
export function AgreeFirst({ className = 'text-muted text-sm' }: { readonly className?: string }) {
  return (
    <p className={className}>
      {useTexts('errors').notShown} <PrivacyLink />
    </p>
  );
}
