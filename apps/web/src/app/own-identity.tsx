import { shownEmail } from '@jumelage/domain/addresses';
import type { Session } from '../features/accounts/session.ts';
import { PersonName } from '../ui/lang-text.tsx';

/** Draws the name and address at the head of the menu. A file of its own, since visitors need none of its code. */
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
