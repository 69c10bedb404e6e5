import type { MailKind } from '@jumelage/domain/mail';
import type { MailedMeeting, MailFacts } from '@jumelage/domain/mail-facts';

/** Makes facts of every kind, with a text of the caller's wherever a person may have written it. */
export function sampleFacts(written: string): { readonly [K in MailKind]: MailFacts[K] } {
  const eventName = { fr: written, zh: written, en: written };
  const event = { eventId: 'evt_sample', eventName } as const;
  const from = { fromName: written, organisation: written };
  const at = Date.UTC(2026, 5, 1, 8);
  const meeting: MailedMeeting = {
    start: '2026-07-02T08:00:00.000Z',
    end: '2026-07-02T08:20:00.000Z',
    table: written,
    withName: written,
    withOrganisation: written,
  };
  const agenda = {
    ...event,
    participantId: 'par_sample',
    zone: 'Europe/Paris',
    meetings: [meeting, { ...meeting, table: '3' }],
  } as const;
  return {
    sign_up_code: { code: '482913' },
    address_known: {},
    sign_in_code: { code: '482913' },
    reset: { challengeId: 'chl_sample', secret: 'Zx-_9'.repeat(8) },
    new_email_code: { code: '482913' },
    password_changed: { at },
    factors_changed: { at, change: 'recovery_code_used' },
    email_changed: { at },
    new_device: { at, device: written },
    account_erased: { at },
    invitation: {
      code: 'K7QM-2XWP',
      role: 'participant',
      eventName,
      organisation: null,
      organiserName: written,
      path: '/invitation',
      message: written,
      expiresAt: at,
    },
    organiser_added: { ...event, fromName: written },
    request_received: {
      ...event,
      ...from,
      message: written,
      starter: { kind: 'we_seek', about: 'manufacture' },
      slot: { start: '2026-07-02T08:00:00.000Z', end: '2026-07-02T08:20:00.000Z', zone: 'Europe/Paris' },
    },
    request_answered: { ...event, ...from, status: 'declined', message: written, reason: 'calendar_full' },
    request_reminder: { ...event, ...from, expiresAt: at, zone: 'Asia/Shanghai' },
    request_changed: { ...event, ...from, change: 'left' },
    participation_changed: { ...event, change: 'ended', meetings: 2, requests: 1 },
    merge_proposed: { organisationId: 'org_1', own: written, other: written },
    grant_asked: { organisation: written, layer: 'documents', message: written },
    grant_answered: { organisationId: 'org_sample', organisation: written, layer: 'profile', status: 'granted' },
    agenda_published: { ...agenda, version: 1 },
    agenda_changed: {
      ...agenda,
      version: 2,
      changes: [
        { ...meeting, change: 'moved', before: { start: '2026-07-02T09:00:00.000Z', table: written } },
        { ...meeting, change: 'removed' },
      ],
    },
    day_before: { ...agenda, place: eventName },
    thank_you: { ...event, open: 2 },
    follow_up_6: { ...event, organisations: [written] },
    follow_up_12: { ...event, organisations: [written] },
    mailing: {
      ...event,
      ...{ mailingId: 'mlg_sample', senderName: written, replyTo: 'sample@tests.example' },
      subject: written,
      parts: [{ text: written }, { link: 'event_link', path: '/events/evt_sample' }, { text: written }],
    },
    digest: {
      unread: 2,
      items: [{ organisation: written, organisationId: 'org_sample', text: written }],
      searches: [
        {
          ...{ name: written, list: 'directory', organisationId: null, filter: { q: written } },
          ...{ since: '2016-06-27T08:00:00.000Z', more: 2 },
          items: [{ organisation: written, organisationId: 'org_sample', text: written }],
        },
      ],
    },
    newsletter: { subject: eventName, text: { fr: `${written}\n\n${written}`, zh: written, en: written } },
  };
}
