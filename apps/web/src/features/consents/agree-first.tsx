import { useTexts } from '../../lib/i18n.tsx';
import { Link } from '../../ui/link.tsx';

/** What stands in place of asking somebody to whom the reader did not agree to be shown: why, and where they agree. */
export function AgreeFirst() {
  const { notShown, toPrivacy } = useTexts('errors');
  return (
    <p className="text-muted text-sm">
      {notShown}{' '}
      <Link to="/account/privacy" className="font-medium text-azure underline underline-offset-4">
        {toPrivacy}
      </Link>
    </p>
  );
}
