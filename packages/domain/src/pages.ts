/**
 * Every address of a page that the browser draws, `$name` for a step that names something: the server knows pages by
 * this list, the browser's router is typed by it.
 */
export const pagePaths = [
  '/',
  '/sign-in',
  '/sign-up',
  '/terms',
  '/privacy',
  '/reset',
  '/reset/$challengeId',
  '/agree',
  '/account',
  '/account/security',
  '/account/privacy',
  '/account/mails',
  '/unsubscribe/$token',
  '/outbox',
  '/invitation',
  '/invitation/$code',
  '/home',
  '/organisation',
  '/organisation/new',
  '/organisation/members',
  '/organisation/merges',
  '/organisations/$organisationId',
  '/directory',
  '/suggestions',
  '/suggestions/compare',
  '/suggestions/pipeline',
  '/suggestions/co-investments',
  '/events',
  '/events/new',
  '/events/$eventId',
  '/events/$eventId/requests',
  '/events/$eventId/agenda',
  '/events/$eventId/register',
  '/events/$eventId/people',
  '/events/$eventId/organise',
  '/events/$eventId/organise/participants',
  '/events/$eventId/organise/import',
  '/events/$eventId/organise/mailings',
  '/events/$eventId/organise/mailings/$mailingId',
  '/events/$eventId/organise/requests',
  '/events/$eventId/organise/session',
  '/events/$eventId/organise/schedule',
  '/events/$eventId/organise/day',
  '/events/$eventId/organise/wall',
  '/events/$eventId/organise/print',
  '/events/$eventId/organise/results',
  '/events/$eventId/organise/exposure',
  '/events/$eventId/organise/invitations',
  '/events/$eventId/organise/audit',
  '/events/$eventId/organise/settings',
  '/admin',
  '/match-weights',
  '/about-matching',
] as const;

export type PagePath = (typeof pagePaths)[number];

const patterns = pagePaths.map((path) => ({ path, steps: path.split('/') }));

/**
 * Finds the page of an address without its query, and what its steps name. As in the browser, case and a last stroke do
 * not count.
 */
export function findPage(
  address: string,
): { readonly path: PagePath; readonly params: Readonly<Record<string, string>> } | undefined {
  const given = address.replace(/(?<=[^/])\/$/, '').split('/');
  const fits = (steps: readonly string[]) =>
    steps.length === given.length &&
    steps.every((step, i) => (step.startsWith('$') ? given[i] !== '' : step === given[i]?.toLowerCase()));
  // A step of its own name comes before one that names something: `/events/new` is no event.
  const [page] = patterns
    .filter(({ steps }) => fits(steps))
    .sort((a, b) => a.path.split('$').length - b.path.split('$').length);
  if (!page) return undefined;
  const params = page.steps.flatMap((step, i) =>
    step.startsWith('$') ? [[step.slice(1), given[i] ?? ''] as const] : [],
  );
  return { path: page.path, params: Object.fromEntries(params) };
}
