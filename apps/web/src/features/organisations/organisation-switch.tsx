import type { Id } from '@jumelage/domain/ids';
import { Select } from '../../ui/text-input.tsx';
import { useSession } from '../accounts/queries.ts';

type SwitchProps = {
  readonly label: string;
  readonly value: Id<'organisation'>;
  readonly onValue: (organisationId: Id<'organisation'>) => void;
};

/** Chooses among one's own organisations; nothing for those who have one only. */
export function OrganisationSwitch({ label, value, onValue }: SwitchProps) {
  const organisations = useSession()?.organisations ?? [];
  if (organisations.length < 2) return null;
  const options = organisations.map(({ id, nameLatin, nameHanzi }) => ({
    value: id,
    label: [nameLatin, nameHanzi].filter(Boolean).join(' '),
  }));
  return <Select label={label} value={value} options={options} onValue={onValue} />;
}
