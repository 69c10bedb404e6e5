import { type Id, isId } from '@jumelage/domain/ids';
import { currencyOf } from '@jumelage/domain/money';
import type { Country } from '@jumelage/domain/organisation';
import { currentSession } from '../accounts/session.ts';
import type { FirstRunDraft } from './draft.ts';

const key = 'jumelage-first-run';
const eventKey = 'jumelage-first-run-event';

/** Stores what is typed in this tab alone, so that a reload, a step back or an expired session loses nothing. */
export function storeDraft(draft: FirstRunDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that stores nothing still holds it while the page is open.
  }
}

/** Takes over what a visitor wrote on the landing page: the first step begins with it. */
export function handOver(project: { readonly text: string; readonly country: Country }): void {
  // The edge: what is missing is filled from an empty draft when it is read.
  storeDraft({ ...recallDraft(), ...project, currency: currencyOf(project.country) } as FirstRunDraft);
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}

/** Reads what this tab stored, unless it belongs to somebody else than the one who is signed in. */
export function recallDraft(): Partial<FirstRunDraft> | undefined {
  try {
    const text = sessionStorage.getItem(key);
    // The edge: written by `storeDraft`.
    const draft = text === null ? undefined : (JSON.parse(text) as Partial<FirstRunDraft>);
    const reader = currentSession()?.user?.id;
    return draft?.userId && reader && draft.userId !== reader ? undefined : draft;
  } catch {
    return undefined;
  }
}

/** Stores in this tab the event that a visitor chose to take part in: the first run ends with it. */
export function storeEvent(eventId: Id<'event'>): void {
  try {
    sessionStorage.setItem(eventKey, eventId);
  } catch {
    // Then it is chosen by hand.
  }
}

export function recallEvent(): Id<'event'> | undefined {
  try {
    const stored = sessionStorage.getItem(eventKey) ?? '';
    return isId('event', stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
