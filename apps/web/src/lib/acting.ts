/** The person that an organiser acts for, in this tab alone. */
export type Acting = { readonly eventId: string; readonly participantId: string; readonly name: string };

const key = 'jumelage.acting';

/** Reads the participant that this tab acts for, if any. */
export function readActing(): Acting | undefined {
  try {
    const text = sessionStorage.getItem(key);
    // The edge: written by `startActing`.
    return text === null ? undefined : (JSON.parse(text) as Acting);
  } catch {
    return undefined;
  }
}

export function startActing(acting: Acting): void {
  sessionStorage.setItem(key, JSON.stringify(acting));
}

export function stopActing(): void {
  sessionStorage.removeItem(key);
}

/**
 * Finds the participant that a call is made for: on the participants' pages of their event, and in calls to that event;
 * on the organisers' pages one acts for oneself.
 */
export function actingForCall(apiAddress: string, page = location.pathname): string | undefined {
  const acting = readActing();
  if (!acting) return undefined;
  const { eventId, participantId } = acting;
  const isOfEvent =
    apiAddress.split('?')[0] === `/api/events/${eventId}` || apiAddress.startsWith(`/api/events/${eventId}/`);
  const isOnPages =
    (page === `/events/${eventId}` || page.startsWith(`/events/${eventId}/`)) &&
    !page.startsWith(`/events/${eventId}/organise`);
  return isOfEvent && isOnPages ? participantId : undefined;
}
