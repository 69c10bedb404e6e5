import type { Id } from '@jumelage/domain/ids';
import type { MatchMark } from '@jumelage/domain/match';
import type { OrganisationKind, Sector } from '@jumelage/domain/organisation';
import type { Response } from '../../lib/api.ts';

type Matches = Response<'GET /api/organisations/:organisationId/matches'>;
export type Match = Matches['items'][number];
export type InTouch = Matches['inTouch'][number];
export type Reason = Match['strongest'][number];
export type MeetingPlace = Match['meetAt'][number];
export type Explanation = Response<'GET /api/organisations/:organisationId/matches/:otherId'>;
export type ExplainedMatch = NonNullable<Explanation['match']>;
export type WeighedReason = ExplainedMatch['reasons'][number];
export type Pipeline = Response<'GET /api/organisations/:organisationId/pipeline'>;
/** A card of the board. */
export type Deal = Pipeline['items'][number];

export type MatchFilter = {
  readonly scope: 'other_side' | 'all';
  readonly sector?: Sector | undefined;
  readonly kind?: OrganisationKind | undefined;
  readonly mark?: MatchMark | undefined;
  readonly eventId?: Id<'event'> | undefined;
  readonly since?: string | undefined;
  readonly emphasis?: string | undefined;
};
