import { referenceRates } from '@jumelage/domain/money';
import { aliasedTable, and, asc, desc, eq, gt, inArray, max } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import { locked, type Store } from '../store.ts';
import { isAsked } from './request-status.ts';

export type MatchSettings = Omit<Store['t']['matchSettings']['$inferSelect'], 'id'>;
export type WeightsRow = Store['t']['matchWeights']['$inferSelect'];

/** Before anybody settles anything: the weights set by hand, learning allowed, the reference rates. */
const untouched: MatchSettings = {
  liveVersion: 0,
  learning: true,
  rates: { ...referenceRates.rates },
  ratesAsOf: referenceRates.asOf,
  changeNumber: 0,
};

const theRow = 1;

const settingsRow = prepared(({ t, q }) => q.select().from(t.matchSettings).where(eq(t.matchSettings.id, theRow)));

/** Reads the settings that the staff chose for the whole platform. */
export async function getMatchSettings(store: Store): Promise<MatchSettings> {
  const [row] = await settingsRow(store, {});
  return row ?? untouched;
}

/** Changes some settings and announces it to all that cache them. */
export async function saveMatchSettings(
  store: Store,
  changes: Partial<Omit<MatchSettings, 'changeNumber'>>,
): Promise<MatchSettings> {
  const { t, q } = store;
  await locked(store, [{ kind: 'changes', id: 'match settings' }]);
  const before = await getMatchSettings(store);
  const settings = { ...before, ...changes, changeNumber: before.changeNumber + 1 };
  await q
    .insert(t.matchSettings)
    .values({ ...settings, id: theRow })
    .onConflictDoUpdate({ target: t.matchSettings.id, set: settings });
  return settings;
}

/** Lists all learned versions, the newest first. */
export function listWeights({ t, q }: Store): Promise<WeightsRow[]> {
  return q.select().from(t.matchWeights).orderBy(desc(t.matchWeights.version));
}

export async function findWeights({ t, q }: Store, version: number): Promise<WeightsRow | undefined> {
  const [row] = await q.select().from(t.matchWeights).where(eq(t.matchWeights.version, version));
  return row;
}

/** Writes a new version under the next number. */
export async function insertWeights(store: Store, row: Omit<WeightsRow, 'version'>): Promise<number> {
  const { t, q } = store;
  await locked(store, [{ kind: 'changes', id: 'match weights' }]);
  const [newest] = await q.select({ version: max(t.matchWeights.version) }).from(t.matchWeights);
  const version = (newest?.version ?? 0) + 1;
  await q.insert(t.matchWeights).values({ ...row, version });
  return version;
}

type AnsweredShape = { readonly status: readonly ('accepted' | 'declined')[] };
const answered = prepared(({ t, q }, { after }: Slots<{ after: Date }>, { status }: AnsweredShape) => {
  const [sender, recipient] = [aliasedTable(t.participants, 'sender'), aliasedTable(t.participants, 'recipient')];
  const { status: answer, answeredAt, createdAt, fromId, toId } = t.meetingRequests;
  return q
    .select({ status: answer, createdAt, answeredAt, fromId: sender.organisationId, toId: recipient.organisationId })
    .from(t.meetingRequests)
    .innerJoin(sender, eq(sender.id, fromId))
    .innerJoin(recipient, eq(recipient.id, toId))
    .where(and(inArray(answer, [...status]), gt(answeredAt, after), isAsked({ t })))
    .orderBy(asc(answeredAt));
});

/** Lists requests of one of the two that were accepted or declined after an instant, with both organisations, the oldest first. */
export function listAnswered(store: Store, status: AnsweredShape['status'], after: Date) {
  return answered(store, { after }, { status });
}

/** Lists all marks of all organisations, for learning; nobody is shown them. */
export function listAllMarks({ t, q }: Store) {
  const { organisationId, otherId, mark, createdAt } = t.matchMarks;
  return q.select({ organisationId, otherId, mark, createdAt }).from(t.matchMarks).orderBy(asc(createdAt));
}
