import type { Id } from '@jumelage/domain/ids';
import { OrganisationName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';

type OrganisationLinkProps = {
  readonly organisation: {
    readonly id: Id<'organisation'>;
    readonly nameLatin: string;
    readonly nameHanzi: string | null;
  };
  readonly className?: string;
  /** False where the card around it is dragged, not the link. */
  readonly draggable?: boolean;
};

/** Draws the name of an organisation as the link to its page. */
export function OrganisationLink({ organisation, className = '', draggable }: OrganisationLinkProps) {
  const { id, nameLatin, nameHanzi } = organisation;
  return (
    <Link
      to="/organisations/$organisationId"
      params={{ organisationId: id }}
      draggable={draggable}
      className={`hover:underline ${className}`}
    >
      <OrganisationName nameLatin={nameLatin} nameHanzi={nameHanzi} />
    </Link>
  );
}
