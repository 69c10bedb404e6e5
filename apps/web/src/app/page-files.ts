/**
 * The page of an address is the file of that name: `/account/mails` is `pages/account/mails.tsx`. A step that names
 * something is `one`; an event's pages and its organisers' have folders of their own, `event` and `organise`.
 */
export function pageFile(address: string): string {
  return address
    .replace(/^\/|\/+$/g, '')
    .replace(/^events\/\$eventId/, 'event')
    .replace(/^event\/organise/, 'organise')
    .replace(/\$\w+/, 'one');
}
