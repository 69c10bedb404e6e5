import { type Field, type FieldValues, fieldNames, type NamesWith } from './field.ts';
import { attendances } from './participant.ts';

type ParticipantField = Field & {
  /** Its readers besides the person: other participants, the organisers, nobody; or the organisers and not the person. */
  readonly shown: 'participants' | 'organisers' | 'nobody' | 'staff';
  readonly erased: 'kept' | 'blanked';
  /** The people who may change it: the person alone, the organisers too, or the organisers alone. */
  readonly changedBy: 'person' | 'organisers' | 'staff';
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
  /** The position that they hold in their organisation, for organisers, who also print it. */
  jobTitle: { type: 'line', most: 120, shown: 'organisers', erased: 'blanked', changedBy: 'organisers' },
  /** Others get neither but on the card of a meeting (`contact.ts`), which its owner fills in. */
  phone: { type: 'line', most: 40, shown: 'organisers', erased: 'blanked', changedBy: 'organisers' },
  wechat: { type: 'line', most: 60, shown: 'organisers', erased: 'blanked', changedBy: 'organisers' },
  /** Words by which the organisers sort people, and their notes: their own work, not shown to the person. */
  tags: { type: 'tags', isRequired: true, shown: 'staff', erased: 'blanked', changedBy: 'staff' },
  notes: { type: 'paragraph', most: 2000, shown: 'staff', erased: 'blanked', changedBy: 'staff' },
  /** Organisers may not act for this participant. */
  refusesDelegation: { type: 'yesNo', isRequired: true, shown: 'nobody', erased: 'kept', changedBy: 'person' },
} as const satisfies Readonly<Record<string, ParticipantField>>;

/** Names the fields that a person sees of their own place, and may send. */
export const ownParticipantFields = fieldNames(participantFields).filter(
  (name): name is Exclude<ParticipantFieldName, NamesWith<typeof participantFields, 'shown', 'staff'>> =>
    participantFields[name].shown !== 'staff',
);

export type ParticipantFieldName = keyof typeof participantFields;
export type ParticipantValues = FieldValues<typeof participantFields>;
