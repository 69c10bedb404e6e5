import { shownEmail } from '@jumelage/domain/addresses';
import type { Session } from '../features/accounts/session.ts';
import { PersonName } from '../ui/lang-text.tsx';

/**
 * Who one is, at the head of one's menu; apart, since visitors have none and an address takes much to be shown rightly.
 */
export function OwnIdentity({ user: { name, email } }: { readonly user: NonNullable<Session['user']> }) {
  return (
    <div>
      <p className="font-semibold">
        <PersonName name={name} />
      </p>
      <p className="break-all text-muted text-sm">{shownEmail(email)}</p>
    </div>
  );
}
