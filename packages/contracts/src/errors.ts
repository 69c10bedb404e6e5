import { z } from 'zod';

/**
 * Every error that the product can answer, with its HTTP status: the one table from which OpenAPI, the words and the
 * documentation derive.
 */
export const errors = {
  // the request itself
  invalid_request: 400,
  invalid_json: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  body_too_complex: 400,
  route_not_found: 404,
  method_not_allowed: 405,
  not_found: 404,
  cross_site_request: 403,
  rate_limited: 429,
  idempotency_in_progress: 409,
  idempotency_mismatch: 422,
  idempotency_spent: 409,
  edited_meanwhile: 412,
  overloaded: 503,
  not_ready: 503,
  internal: 500,
  // accounts
  sign_in_required: 401,
  second_factor_required: 403,
  proof_required: 403,
  credentials_wrong: 401,
  code_wrong: 422,
  challenge_over: 410,
  password_too_common: 422,
  not_allowed: 403,
  delegation_refused: 403,
  demo_only: 403,
  terms_not_agreed: 422,
  factor_present: 409,
  factor_absent: 409,
  passkeys_unavailable: 409,
  passkey_wrong: 422,
  last_way_in: 409,
  provider_unreachable: 503,
  erasure_not_confirmed: 422,
  organisation_to_hand_over: 409,
  // organisations
  profile_incomplete: 422,
  topic_unknown: 422,
  park_unknown: 422,
  ticket_range_reversed: 422,
  match_with_itself: 422,
  too_little_to_learn: 409,
  version_not_usable: 409,
  too_many_saved_searches: 409,
  search_saved_already: 409,
  // documents, pictures, grants
  file_type_refused: 422,
  picture_unreadable: 422,
  too_many_documents: 409,
  grant_to_itself: 422,
  grant_exists: 409,
  grant_needless: 409,
  grant_moved: 409,
  // events
  event_phase_refused: 409,
  event_phase_forbids: 409,
  event_phase_off_dates: 409,
  registration_closed: 409,
  requests_closed: 409,
  answers_closed: 409,
  event_creation_refused: 403,
  zone_unknown: 422,
  dates_reversed: 422,
  time_skipped: 422,
  blocks_overlap: 422,
  session_without_slots: 422,
  session_too_large: 422,
  // participants
  already_registered: 409,
  organisation_not_yours: 403,
  participant_status_refused: 409,
  slot_unknown: 422,
  name_is_their_own: 409,
  look_alike_gone: 409,
  // invitations
  place_taken: 409,
  account_not_made: 409,
  last_owner: 409,
  // vouching
  account_not_confirmed: 409,
  last_admin: 409,
  country_changed: 409,
  claim_settled: 409,
  organisations_not_mergeable: 409,
  merge_not_undoable: 409,
  merge_proposed_already: 409,
  merge_declined_lately: 409,
  merge_nobody_to_ask: 409,
  merge_proposal_settled: 409,
  import_unreadable: 422,
  import_encoding_unclear: 422,
  import_has_bad_rows: 422,
  // meeting requests
  participant_not_admitted: 409,
  recipient_not_admitted: 409,
  other_side_not_agreed: 403,
  request_to_own_organisation: 422,
  request_already_open: 409,
  request_limit_reached: 409,
  must_limit_reached: 409,
  request_already_sent: 409,
  slot_not_free: 409,
  request_expired: 409,
  request_already_answered: 409,
  request_not_yours_to_answer: 403,
  meeting_begun: 409,
  answer_is_final: 409,
  nothing_proposed: 409,
  // messages
  thread_closed: 409,
  message_limit_reached: 409,
  // mailings
  mailing_status_refused: 409,
  mailing_limit_reached: 409,
  mailing_without_text: 422,
  mailing_without_people: 422,
  // machine translations
  translation_unavailable: 503,
  nothing_to_translate: 409,
  // schedules
  run_in_progress: 409,
  run_over: 409,
  nothing_to_schedule: 409,
  placement_refused: 409,
  schedule_changed: 409,
  nothing_to_publish: 409,
  schedule_invalid: 409,
  meeting_over: 409,
  nothing_to_undo: 409,
  nothing_to_change: 409,
  outcome_too_early: 409,
  delay_not_now: 409,
  contact_not_yet: 409,
  contact_seen: 409,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errors;
export const errorCodes = Object.keys(errors) as [ErrorCode, ...ErrorCode[]];

/** Problems of a single field or cell. */
export const fieldCodes = [
  'required',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'too_early',
  'too_late',
  'too_few',
  'wrong_format',
  'wrong_type',
  'not_one_of',
  'not_https',
  'not_a_web_address',
  'not_a_number',
  'not_an_amount',
  'other_currency',
  'time_skipped',
  'unknown_key',
  'duplicate',
  'unreadable',
  'placeholder_unknown',
  'link_in_subject',
  'invalid',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export const fieldProblem = z.object({ path: z.string(), code: z.enum(fieldCodes) });

/** An RFC 9457 problem; `code` is stable, `title` is worded in the reader's language. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(errorCodes),
    detail: z.string().optional(),
    instance: z.string().optional(),
    requestId: z.string(),
    fields: z.array(fieldProblem).optional(),
    /** Further facts of this code, such as the bad rows of an import or the breaches of a move. */
    facts: z.json().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof problem>;
