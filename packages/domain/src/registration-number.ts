import type { Country } from './organisation.ts';

function luhnValid(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether a text is a SIREN (9 digits) or a SIRET (14) whose Luhn sum is right; La Poste's SIRETs add up to a multiple of 5 instead. */
export function isSirenOrSiret(text: string): boolean {
  const digits = text.replace(/[\s. ]/g, '');
  if (!/^(\d{9}|\d{14})$/.test(digits)) return false;
  if (luhnValid(digits)) return true;
  return digits.length === 14 && digits.startsWith('356000000') && [...digits].reduce((sum, d) => sum + Number(d), 0) % 5 === 0;
}

const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCodeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a text is a unified social credit code (18 characters, GB 32100-2015) whose check character is right: 31 − Σ wᵢ·cᵢ mod 31, taken mod 31. */
export function isCreditCode(text: string): boolean {
  const code = text.replace(/\s/g, '').toUpperCase();
  if (code.length !== 18) return false;
  const values = [...code].map((character) => creditCodeAlphabet.indexOf(character));
  if (values.includes(-1)) return false;
  const sum = creditCodeWeights.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}

export const registrationWarnings = ['siren_unlikely', 'credit_code_unlikely'] as const;
export type RegistrationWarning = (typeof registrationWarnings)[number];

/** Warns of a registration number that cannot be right for its country; never forbids it. Other countries are not checked. */
export function registrationWarning(country: Country, text: string): RegistrationWarning | undefined {
  if (text.trim() === '') return undefined;
  if (country === 'FR' && !isSirenOrSiret(text)) return 'siren_unlikely';
  if (country === 'CN' && !isCreditCode(text)) return 'credit_code_unlikely';
  return undefined;
}
