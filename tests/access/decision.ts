import type { Policy, Relation } from '@jumelage/domain/permission';

/** What the door says: in, or the code of the refusal. */
export type Door =
  | 'in'
  | 'sign_in_required'
  | 'second_factor_required'
  | 'proof_required'
  | 'not_found'
  | 'not_allowed'
  | 'event_creation_refused'
  | 'demo_only';

type Row = {
  readonly in: readonly Relation[];
  readonly others: Door;
  readonly visitors: Door;
  /** The relations that need two factors. */
  readonly twoFactorsOf?: readonly Relation[];
};

const everybody: readonly Relation[] = [
  'visitor',
  'user',
  'member',
  'owner',
  'participant',
  'organiser',
  'host',
  'admin',
];
const signedIn: readonly Relation[] = ['user', 'member', 'owner', 'participant', 'organiser', 'host', 'admin'];
const staff: readonly Relation[] = ['organiser', 'host', 'admin'];

/**
 * Who may call what, written a second time on purpose: whoever loosens the product's own table turns the matrix red
 * until it is loosened here too.
 * Each relation stands for somebody whose strongest tie to the thing it is.
 */
const rows: Readonly<Record<Policy, Row>> = {
  public: { in: everybody, others: 'in', visitors: 'in' },
  // The tests' server is no demonstration.
  demo: { in: [], others: 'demo_only', visitors: 'demo_only' },
  user: { in: signedIn, others: 'not_allowed', visitors: 'sign_in_required' },
  member: { in: ['member', 'owner'], others: 'not_found', visitors: 'sign_in_required' },
  owner: { in: ['owner'], others: 'not_found', visitors: 'sign_in_required' },
  visible: { in: everybody, others: 'in', visitors: 'in' },
  participant: {
    in: ['participant', 'organiser', 'admin'],
    others: 'not_allowed',
    visitors: 'sign_in_required',
    twoFactorsOf: staff,
  },
  organiser: { in: ['organiser', 'admin'], others: 'not_allowed', visitors: 'sign_in_required', twoFactorsOf: staff },
  host: { in: ['host', 'admin'], others: 'event_creation_refused', visitors: 'sign_in_required', twoFactorsOf: staff },
  admin: { in: ['admin'], others: 'not_allowed', visitors: 'sign_in_required', twoFactorsOf: staff },
};

/** What the door says to somebody with such a tie where staff must show two factors. */
export function doorOf(policy: Policy, tie: Relation, isWeak: boolean): Door {
  const row: Row | undefined = rows[policy];
  if (!row)
    throw new Error(
      `the policy ${policy} is new: say in tests/access/decision.ts whom it lets in, and what it tells the others`,
    );
  if (!row.in.includes(tie)) return tie === 'visitor' ? row.visitors : row.others;
  return isWeak && row.twoFactorsOf?.includes(tie) ? 'second_factor_required' : 'in';
}
