import type { Key } from '@jumelage/contracts/endpoints';
import type { Policy, Relation } from '@jumelage/domain/permission';
import type { Tester } from './testers.ts';
import type { World } from './world.ts';

/**
 * From where the value of a parameter is taken: a world, another place in the same world, what is hidden in one, what
 * was deleted, nothing.
 */
export type Source = 'first' | 'second' | 'elsewhere' | 'hidden' | 'hidden of the second' | 'deleted' | 'unknown';

export type Asked = {
  readonly key: Key;
  readonly policy: Policy;
  readonly tester: Tester;
  /** The tester’s tie to the event or organisation of the path. */
  readonly tie: Relation;
  readonly source: Source;
  /** From where every parameter of the path is taken. */
  readonly sources: Readonly<Record<string, Source>>;
  /** From where the event or organisation of the path is taken. */
  readonly outer: Source;
  readonly world: World;
};

/** Tells whether somebody who passed the policy finds the thing that a parameter names. */
type Finds = (asked: Asked) => boolean;

type Names = readonly (keyof World['people'])[];
const isOneOf = ({ world, tester }: Asked, names: Names) =>
  names.some((name) => world.people[name].id === tester.userId);
const isSomewhere: Finds = ({ source }) => source === 'first' || source === 'second';
/** Belongs to the event, or the organisation, of the path. */
const isWithin: Finds = (asked) => asked.source === asked.outer && isSomewhere(asked);
const isStaff = ({ tie }: Asked) => tie === 'organiser' || tie === 'admin';
/** Belongs to the event of the path, and in what participants do with it, to one of these. */
const isOfPeople =
  (parties: { readonly here: Names; readonly elsewhere: Names }): Finds =>
  (asked) => {
    const isElsewhere = asked.source === 'elsewhere' && asked.outer === 'first';
    if (!isWithin(asked) && !isElsewhere) return false;
    return asked.policy !== 'participant' || isOneOf(asked, isElsewhere ? parties.elsewhere : parties.here);
  };
const isOwn =
  (...names: Names): Finds =>
  (asked) =>
    isSomewhere(asked) && isOneOf(asked, names);
export const isHidden = (source: Source) => source === 'hidden' || source === 'hidden of the second';

/** Rules of all parameters by name: who finds the thing. */
const parameters: Readonly<Record<string, Finds>> = {
  // Of the path's own event or organisation the door decides; here, where the door asks for no tie: a draft is there
  // for its own people.
  eventId: (asked) => isSomewhere(asked) || (isHidden(asked.source) && isStaff(asked)),
  organisationId: (asked) =>
    isSomewhere(asked) || (isHidden(asked.source) && (asked.policy === 'admin' || isOneOf(asked, ['owner']))),
  sessionId: isWithin,
  participantId: isWithin,
  runId: isWithin,
  mailingId: isWithin,
  messageId: isOfPeople({ here: ['cat', 'ben'], elsewhere: [] }),
  meetingId: isOfPeople({ here: ['ann', 'ben'], elsewhere: ['ann', 'cat'] }),
  requestId: isOfPeople({ here: ['cat', 'ben'], elsewhere: ['ann', 'ben'] }),
  // A grant is its owner's and its asker's, a document its owner's.
  grantId: isWithin,
  invitationId: isWithin,
  importId: isWithin,
  // An event's organisers find the claims to what their import drafted; an admin all of them.
  claimId: (asked) => (asked.key.includes('/admin/') ? isSomewhere(asked) : isWithin(asked)),
  // Of whoever joined, by what they may join: an admin all.
  mergeId: (asked) => (asked.key.includes('/admin/') ? isSomewhere(asked) : isWithin(asked)),
  // Of a proposal its organisation's owners and its event's organisers; a member finds what they proposed themselves.
  proposalId: (asked) => isWithin(asked) && (asked.policy !== 'member' || isOneOf(asked, ['owner'])),
  // Whoever has a code opens it.
  code: isSomewhere,
  documentId: isWithin,
  // A profile that is published may be looked at, marked and asked by everybody.
  otherId: isSomewhere,
  signInId: isOwn('owner'),
  searchId: isOwn('owner'),
  passkeyId: isOwn('owner'),
  identityId: isOwn('owner'),
  // Owners name the members of their organisation; admins any account.
  userId: (asked) => (asked.key.includes('/members/') ? isWithin(asked) : isSomewhere(asked)),
  // Which providers there are is the operator's to say.
  providerId: ({ source }) => source !== 'unknown',
  // Whoever has the secret address has the calendar.
  token: isSomewhere,
  paper: () => true,
};

/** Endpoints that find less, or more, than the rules of their parameters say. */
const exceptions: Partial<Record<Key, Readonly<Record<string, Finds>>>> = {
  'PATCH /api/events/:eventId/registration': { eventId: isOwn('registered', 'withdrawn', 'ben', 'cat') },
  'DELETE /api/events/:eventId/registration': { eventId: isOwn('registered', 'withdrawn', 'ben', 'cat') },
  // Open once it is granted; in these worlds it is asked for and not granted.
  'GET /api/organisations/:organisationId/documents/:documentId/file': {
    documentId: (asked) =>
      isSomewhere(asked) &&
      asked.sources.organisationId === asked.source &&
      asked.tester.organisation[asked.world.name] !== undefined &&
      asked.tester.platform !== 'visitor',
  },
  // The message that its body names is of the first of a world’s requests.
  'PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading': {
    requestId: (asked) => isWithin(asked) && isOneOf(asked, ['cat', 'ben']),
  },
  'POST /api/events/:eventId/meeting-requests/:requestId/messages/:messageId/translation': {
    requestId: (asked) => isWithin(asked) && isOneOf(asked, ['cat', 'ben']),
  },
  // The requests of the worlds are their people's own: organisers answer and withdraw none of these.
  'PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId': { requestId: () => false },
  'DELETE /api/events/:eventId/organise/introductions/:requestId': { requestId: () => false },
  // What may be proposed is the recipient's to know.
  'GET /api/events/:eventId/meeting-requests/:requestId/choices': {
    requestId: isOfPeople({ here: ['ben'], elsewhere: ['ben'] }),
  },
  // Without a place in the event there is no agenda: staff have one where they act for somebody.
  'POST /api/events/:eventId/agenda/feed': { eventId: ({ tie }) => tie === 'participant' },
  'DELETE /api/events/:eventId/agenda/feed': { eventId: ({ tie }) => tie === 'participant' },
};

/** Endpoints about something of one's own, of which there is one or none. */
export const mayHaveNone: ReadonlySet<string> = new Set([
  'PUT /api/accounts/me/authenticator',
  'DELETE /api/accounts/me/authenticator',
] satisfies Key[]);

/** Endpoints that answer the same whether the thing was there or not. */
export const idempotent: ReadonlySet<string> = new Set([
  'DELETE /api/organisations/:organisationId/matches/:otherId/mark',
] satisfies Key[]);

/** Tells whether an endpoint asks for more of the event, or organisation, of its path than its policy does. */
export const asksMore = (key: Key, name: string): boolean => exceptions[key]?.[name] !== undefined;

/** Tells whether a tester who passed the policy finds the thing that one parameter names. */
export function finds(name: string, asked: Asked): boolean {
  const rule = exceptions[asked.key]?.[name] ?? parameters[name];
  if (!rule)
    throw new Error(
      `:${name} is new: say in tests/access/params.ts who owns it, and in tests/access/world.ts give each world one`,
    );
  return rule(asked);
}

/** Lists the names of the parameters of a path, from left to right. */
export const parametersOf = (key: string): readonly string[] =>
  [...key.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');

/** Makes an id of the right shape that names nothing. */
export function unknownLike(value: string): string {
  if (!value.includes('_')) return value.replace(/./g, 'y');
  return value.replace(/[0-9a-z]+$/i, (tail) => 'y'.repeat(tail.length));
}
