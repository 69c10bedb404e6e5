import type { Field, FieldValues } from './field.ts';
import { attendances } from './participant.ts';

type ParticipantField = Field & {
  /** Its readers besides the person: other participants, the organisers, nobody. */
  readonly shown: 'participants' | 'organisers' | 'nobody';
  readonly erased: 'kept' | 'blanked';
  /** The people who may change it: the person alone, or the organisers too. */
  readonly changedBy: 'person' | 'organisers';
};

/**
 * The fields that people fill in for their place in an event, beside their name and organisation, which come from
 * elsewhere. The contract, the views of others and of organisers, the fields that organisers may correct, and the
 * erasure follow from them.
 */
export const participantFields = {
  languages: {
    type: 'languages',
    least: 1,
    isRequired: true,
    shown: 'participants',
    erased: 'blanked',
    changedBy: 'organisers',
  },
  attendance: {
    type: 'choice',
    of: attendances,
    labels: 'attendance',
    isRequired: true,
    shown: 'participants',
    erased: 'kept',
    changedBy: 'organisers',
  },
  zone: { type: 'zone', isRequired: true, shown: 'organisers', erased: 'kept', changedBy: 'person' },
  unavailable: { type: 'slots', isRequired: true, shown: 'organisers', erased: 'blanked', changedBy: 'organisers' },
  /** For who attends from afar: hours of the own clock; null: the session's. */
  hours: { type: 'hours', shown: 'nobody', erased: 'blanked', changedBy: 'person' },
  /** Organisers may not act for this participant. */
  refusesDelegation: { type: 'yesNo', isRequired: true, shown: 'nobody', erased: 'kept', changedBy: 'person' },
} as const satisfies Readonly<Record<string, ParticipantField>>;

export type ParticipantFieldName = keyof typeof participantFields;
export type ParticipantValues = FieldValues<typeof participantFields>;
