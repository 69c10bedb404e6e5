import type { Country } from './organisation.ts';
import { line } from './text.ts';

function luhnValid(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Reduces a number to its digits and letters, in capitals, of any width. */
const compact = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/**
 * Tells whether nine or fourteen digits are a SIREN or a SIRET by their Luhn sum; La Poste's SIRETs add up to a
 * multiple of 5 instead.
 */
function isFrench(digits: string): boolean {
  if (!/^(\d{9}|\d{14})$/.test(digits)) return false;
  if (luhnValid(digits)) return true;
  return (
    digits.length === 14 &&
    digits.startsWith('356000000') &&
    [...digits].reduce((sum, d) => sum + Number(d), 0) % 5 === 0
  );
}

/**
 * Reads the SIREN of a French VAT number, whose key is (12 + 3 · (SIREN mod 97)) mod 97; undefined where it is none.
 */
function sirenOfVat(plain: string): string | undefined {
  const [, key, siren = ''] = /FR(\d{2})(\d{9})$/.exec(plain) ?? [];
  return key !== undefined && (12 + 3 * (Number(siren) % 97)) % 97 === Number(key) ? siren : undefined;
}

/**
 * Reads the SIREN (9 digits) or SIRET (14) of a text, however it is separated and labelled, or as a VAT number;
 * undefined where there is none whose sum is right.
 */
function readFrench(text: string): string | undefined {
  const plain = compact(text);
  const digits = /^[A-Z]*(\d+)$/.exec(plain)?.[1] ?? '';
  return sirenOfVat(plain) ?? (isFrench(digits) && !plain.startsWith('FR') ? digits : undefined);
}

/** Tells whether a text is a SIREN or a SIRET. */
export function isSirenOrSiret(text: string): boolean {
  return readFrench(text) !== undefined;
}

const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCodeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Reads the unified social credit code (18 characters, GB 32100-2015) that a text ends with, if its check character is
 * right: 31 − Σ wᵢ·cᵢ mod 31, taken mod 31.
 */
function readCreditCode(text: string): string | undefined {
  const code = compact(text).slice(-18);
  if (code.length !== 18 || /\d/.test(compact(text).slice(0, -18))) return undefined;
  const values = [...code].map((character) => creditCodeAlphabet.indexOf(character));
  if (values.includes(-1)) return undefined;
  const sum = creditCodeWeights.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17] ? code : undefined;
}

/** Tells whether a text is a unified social credit code. */
export function isCreditCode(text: string): boolean {
  return readCreditCode(text) !== undefined;
}

const readers: Readonly<Partial<Record<Country, (text: string) => string | undefined>>> = {
  FR: readFrench,
  CN: readCreditCode,
};

/**
 * Reads a registration number into the one form in which it is stored and compared: the digits and letters of a number
 * that is right for its country, any other
 * as it was typed. Examples in France: `SIREN 732-829-320`, `FR44732829320` → `732829320`.
 */
export function readRegistrationNumber(country: Country, text: string): string {
  return readers[country]?.(text) ?? line(text.normalize('NFKC'));
}

/**
 * Writes a stored number as its country does: French ones in groups of three digits. Example: `732829320` → `732 829
 * 320`.
 */
export function shownRegistrationNumber(country: Country, stored: string): string {
  const groups = country === 'FR' ? /^(\d{3})(\d{3})(\d{3})(\d{5})?$/.exec(stored)?.slice(1) : undefined;
  return groups?.filter(Boolean).join('\u202F') ?? stored;
}

/** A number that a spreadsheet took for an amount and rounded to its first digits: `9.1350100E+17`. */
const rounded = /\d[.,]\d+E\+\d+$/i;

export const registrationWarnings = ['siren_unlikely', 'credit_code_unlikely', 'number_rounded'] as const;
export type RegistrationWarning = (typeof registrationWarnings)[number];

/**
 * Warns of a registration number that cannot be right for its country; never forbids it. Other countries' are not
 * checked.
 */
export function registrationWarning(country: Country, text: string): RegistrationWarning | undefined {
  if (line(text) === '') return undefined;
  if (rounded.test(line(text.normalize('NFKC')))) return 'number_rounded';
  if (country === 'FR' && !isSirenOrSiret(text)) return 'siren_unlikely';
  if (country === 'CN' && !isCreditCode(text)) return 'credit_code_unlikely';
  return undefined;
}
