import type { Policy, Relation } from '@jumelage/domain/permission';

/** Decision about a request before its feature runs: in, or the code of the refusal. */
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
 * The table of permissions, written a second time on purpose: whoever loosens the product’s own turns the matrix red
 * until this one is loosened too. Each relation is the strongest tie that somebody has to the thing.
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

/** Decides a policy for somebody with one tie, on a server where staff need two factors. */
export function doorOf(policy: Policy, tie: Relation, isWeak: boolean): Door {
  const row: Row | undefined = rows[policy];
  if (!row)
    throw new Error(
      `the policy ${policy} is new: say in tests/access/decision.ts who is let in, and what the others get`,
    );
  if (!row.in.includes(tie)) return tie === 'visitor' ? row.visitors : row.others;
  return isWeak && row.twoFactorsOf?.includes(tie) ? 'second_factor_required' : 'in';
}
