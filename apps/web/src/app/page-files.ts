/**
 * Names the file of an address's page: `/account/mails` is `pages/account/mails.tsx`. A parameter is `one`; an event's
 * pages and its organisers' have folders of their own, `event` and `organise`.
 */
export function pageFile(address: string): string {
  return address
    .replace(/^\/|\/+$/g, '')
    .replace(/^events\/\$eventId/, 'event')
    .replace(/^event\/organise/, 'organise')
    .replace(/\$\w+/, 'one');
}
