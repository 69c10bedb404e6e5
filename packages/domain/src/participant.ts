import { allow, type Decision, refuse } from './decision.ts';

export const participantStatuses = ['registered', 'admitted', 'refused', 'withdrawn'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

export const attendances = ['onsite', 'remote'] as const;
export type Attendance = (typeof attendances)[number];

/** The organiser admits or refuses, the participant withdraws or comes back. */
export const participantTransitions: Readonly<Record<ParticipantStatus, readonly ParticipantStatus[]>> = {
  registered: ['admitted', 'refused', 'withdrawn'],
  admitted: ['refused', 'withdrawn'],
  refused: ['admitted'],
  withdrawn: ['registered'],
};

export function changeParticipantStatus(from: ParticipantStatus, to: ParticipantStatus): Decision<ParticipantStatus, 'participant_status_refused'> {
  return participantTransitions[from].includes(to) ? allow(to) : refuse('participant_status_refused');
}

/** A person's name: family and given in Latin letters, and in Chinese characters where there are any. */
export type PersonName = { readonly family: string; readonly given: string; readonly hanzi?: string | undefined };

/** A name as the product writes it: `FAMILY Given 汉字`. Example: `ZHANG Wei 张伟`. */
export function displayName(name: PersonName): string {
  return [name.family.toLocaleUpperCase('en'), name.given, name.hanzi].filter(Boolean).join(' ');
}
