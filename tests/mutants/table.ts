import {
  type PolicyRow,
  policies,
  policyTable,
  type Relation,
  type Resource,
  relations,
} from '@jumelage/domain/permission';

/** Relations that somebody can have to each kind of resource: a row that lets in any other lets in nobody more. */
const possible: Readonly<Record<Resource, readonly Relation[]>> = {
  none: ['user'],
  organisation: ['visitor', 'user', 'member', 'owner'],
  event: ['visitor', 'user', 'participant', 'organiser', 'admin'],
  platform: ['visitor', 'user', 'host', 'admin'],
};

export type TableMutant = { readonly name: string; readonly policy: string; readonly apply: () => () => void };

type Row = { -readonly [K in keyof PolicyRow]: PolicyRow[K] };

/**
 * Lists every way to loosen, tighten or reword one row of the table of permissions by one step; each can be applied and
 * undone.
 */
export function tableMutants(inUse: ReadonlySet<string>): TableMutant[] {
  return policies.flatMap((policy) => {
    const row: PolicyRow = policyTable[policy];
    // A row that is open to all cannot be loosened; the demonstration is closed by its own switch before, and a row
    // that no endpoint names decides nothing.
    if (row.open || !inUse.has(policy)) return [];
    const change = (name: string, changes: Partial<Row>): TableMutant => ({
      ...{ name: `${policy}: ${name}`, policy },
      apply: () => {
        const before = { ...row };
        Object.assign(row, changes);
        return () => {
          for (const key of Object.keys(row)) Reflect.deleteProperty(row, key);
          Object.assign(row, before);
        };
      },
    });
    const { allowed } = row;
    const looser = relations.filter(
      (relation) => !allowed.includes(relation) && possible[row.resource].includes(relation),
    );
    return [
      ...looser.map((relation) => change(`lets in ${relation}`, { allowed: [...allowed, relation] })),
      // An admin is a host as well.
      ...allowed
        .filter((relation) => policy !== 'host' || relation !== 'admin')
        .map((relation) => change(`shuts out ${relation}`, { allowed: allowed.filter((one) => one !== relation) })),
      change('is open', { open: true }),
      // Every signed-in person is let in: nobody receives the other refusal.
      ...(policy === 'user'
        ? []
        : [
            change('tells the other refusal', {
              otherwise: row.otherwise === 'not_found' ? 'not_allowed' : 'not_found',
            }),
          ]),
    ];
  });
}
