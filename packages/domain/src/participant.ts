import { allow, type Decision, refuse } from './decision.ts';
import type { Language } from './language.ts';
import type { ProfileStatus } from './organisation.ts';

export const participantStatuses = ['registered', 'admitted', 'refused', 'withdrawn'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

/** Statuses of people who take part in an event: those who are in, and those who wait to be let in. */
export const takingPartStatuses = ['registered', 'admitted'] as const satisfies readonly ParticipantStatus[];

/** Tells whether somebody with this status takes part; a refused or withdrawn person sees an event as anyone does. */
export function takesPart(status: ParticipantStatus): boolean {
  return (takingPartStatuses as readonly ParticipantStatus[]).includes(status);
}

/** Statuses of people who were taken out of an event: by its organisers, or because they asked to leave. */
export const removedStatuses = ['refused', 'withdrawn'] as const satisfies readonly ParticipantStatus[];

/** A list of participants has at most so many bytes, and so many people. */
export const importLimits = { bytes: 4_000_000, rows: 20_000 } as const;

/**
 * An act on several participants takes so many at once; a removal, which cancels what each had agreed, fewer.
 */
export const bulkLimits = { people: importLimits.rows, removed: 300 } as const;

/** Choices of an import for people who are in the event already. */
export const knownChoices = ['skip', 'update'] as const;
export type KnownChoice = (typeof knownChoices)[number];

/** Ways in which somebody without an account agreed to be shown to the other country, as an organiser declares it. */
export const agreementWays = ['form', 'writing', 'speech'] as const;

export const attendances = ['onsite', 'remote'] as const;
export type Attendance = (typeof attendances)[number];

/** Statuses to which each leads: the organiser admits or refuses, the participant withdraws or comes back. */
export const participantTransitions: Readonly<Record<ParticipantStatus, readonly ParticipantStatus[]>> = {
  registered: ['admitted', 'refused', 'withdrawn'],
  admitted: ['refused', 'withdrawn'],
  refused: ['admitted'],
  withdrawn: ['registered'],
};

export function changeParticipantStatus(
  from: ParticipantStatus,
  to: ParticipantStatus,
): Decision<ParticipantStatus, 'participant_status_refused'> {
  return participantTransitions[from].includes(to) ? allow(to) : refuse('participant_status_refused');
}

/**
 * Returns the status with which somebody is registered: approved at once where the event's organisers decided so for
 * organisations whose profile is published.
 */
export function statusOnRegistration(
  { admitsPublished }: { readonly admitsPublished: boolean | null },
  { status }: { readonly status: ProfileStatus },
): 'registered' | 'admitted' {
  return admitsPublished && status === 'published' ? 'admitted' : 'registered';
}

/**
 * A person's name: family and given, in pinyin where the name is Chinese, and the name in Chinese characters. One of
 * the three suffices; the others are empty.
 */
export type PersonName = { readonly family: string; readonly given: string; readonly hanzi?: string | undefined };

const han = /\p{Script=Han}/u;
/** Japanese and Korean write names in characters together with letters of their own: they stay as they are. */
const mixing = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Takes a text apart into its characters, joined as names are written, and its letters; one that mixes scripts of its
 * own stays whole.
 */
export function scriptsOf(text: string): { readonly hanzi: string; readonly letters: string } {
  if (!han.test(text) || mixing.test(text)) return { hanzi: '', letters: text };
  const hanzi = (text.match(/[\p{Script=Han}·•・]+/gu) ?? []).join('').replace(/[•・]/g, '·');
  const letters = text.replace(/\p{Script=Han}+/gu, ' ').replace(/[()（）[\]【】<>《》/|·•・]+/g, ' ');
  return {
    hanzi: hanzi.replace(/^·+|·+$/g, ''),
    letters: /\p{L}/u.test(letters) ? letters.replace(/\s+/g, ' ').replace(/^[,;，、\s-]+|[,;，、\s-]+$/g, '') : '',
  };
}

/**
 * Puts the parts of a name where they belong: characters typed as family and given name are the name in characters,
 * written without a blank.
 * Example: family 张, given 伟 → hanzi 张伟.
 */
export function tidyName({ family, given, hanzi = '' }: PersonName): PersonName {
  const [ofFamily, ofGiven, own] = [scriptsOf(family), scriptsOf(given), scriptsOf(hanzi.trim())];
  const characters = own.letters === '' ? own.hanzi || `${ofFamily.hanzi}${ofGiven.hanzi}` : hanzi;
  return { family: ofFamily.letters, given: ofGiven.letters, hanzi: characters || undefined };
}

/** Tells whether a name says anything: one name in any script suffices. */
export function isNamed({ family, given, hanzi }: PersonName): boolean {
  return `${family}${given}${hanzi ?? ''}`.trim() !== '';
}

/**
 * Writes the Latin part of a name as badges do, in the order in which it is spoken: `Camille ROSSI`, `ZHANG Wei`; empty
 * where there are characters alone.
 */
export function badgeName({ family, given, hanzi }: PersonName): string {
  const shouted = family.toLocaleUpperCase('en');
  return (hanzi ? [shouted, given] : [given, shouted]).filter(Boolean).join(' ');
}

/** Writes a name as badges and sorted lists have it: `FAMILY Given 汉字`. Example: `ZHANG Wei 张伟`. */
export function displayName(name: PersonName): string {
  return [name.family.toLocaleUpperCase('en'), name.given, name.hanzi].filter(Boolean).join(' ');
}

/**
 * Writes a name as a sentence has it, in the order in which it is spoken: `Camille Rossi`; a Chinese name begins with
 * the family: `Zhang Wei 张伟`.
 */
export function fullName({ family, given, hanzi }: PersonName): string {
  return (hanzi ? [family, given, hanzi] : [given, family]).filter(Boolean).join(' ');
}

/**
 * Writes a name for a reader, as sentences, buttons and messages have it: in characters alone for those who read them, in
 * letters for all others, in the order in which it is spoken. Example: Xie Guodong 谢国栋 → Chinese `谢国栋`, French
 * `Xie Guodong`.
 */
export function nameFor({ family, given, hanzi }: PersonName, language: Language): string {
  if (hanzi && language === 'zh') return hanzi;
  return (hanzi ? [family, given] : [given, family]).filter(Boolean).join(' ') || (hanzi ?? '');
}

/** Writes a name for a reader of sorted lists, in its characters alone where they read them, else as lists have it. */
export function listedNameFor(name: PersonName, language: Language): string {
  return (language === 'zh' && name.hanzi) || displayName(name);
}

/**
 * Reads a name that was written with its letters and its characters for a reader: in characters alone for those who read
 * them. Example: `XIE Guodong 谢国栋` → Chinese `谢国栋`.
 */
export function writtenNameFor(written: string, language: Language): string {
  return (language === 'zh' && scriptsOf(written).hanzi) || written;
}

/**
 * Writes a name as a greeting has it: the given name alone; a Chinese name in full, in characters where the reader
 * reads them.
 */
export function greetingName({ family, given, hanzi }: PersonName, language: Language): string {
  if (!hanzi) return given || family;
  return (language === 'zh' ? '' : [family, given].filter(Boolean).join(' ')) || hanzi;
}
