import type { FactorChange } from '@jumelage/domain/account';
import type { GrantLayer } from '@jumelage/domain/grant';
import type { Mails } from './mail-text.ts';
import { bothClocks, changeRows, deadline, meetingRows } from './meeting-rows.ts';

const ignore = 'If you did not ask for this, ignore this message: nothing will happen.';
const secret = 'Tell this code to nobody: we will never ask you for it.';
const notYou = 'If this was not you, choose a new password at once and end the other sign-ins.';
const secure = { action: 'Secure my account', path: '/account/security' } as const;
const factors: Readonly<Record<FactorChange, string>> = {
  authenticator_added: 'an authenticator app was added',
  authenticator_removed: 'the authenticator app was removed',
  passkey_added: 'a passkey was added',
  passkey_removed: 'a passkey was removed',
  recovery_codes_renewed: 'new recovery codes were made',
  recovery_code_used: 'a recovery code was used',
  identity_added: 'an identity provider was linked',
  identity_removed: 'an identity provider was unlinked',
};
/** Who asks or answers; undefined where their account is too new to be quoted. */
const by = (name: string | null, organisation: string | null) => (organisation === null ? undefined : `${name} (${organisation})`);
const newcomer = 'An organisation that is new here';
const quoted = (text: string | undefined) => (text ? [{ quote: text }] : []);
const layers: Readonly<Record<GrantLayer, string>> = { profile: 'full profile', documents: 'documents' };
const meetings = (n: number) => (n === 1 ? '1 meeting' : `${n} meetings`);
const agenda = (eventId: string) => ({ action: 'See my agenda', path: `/events/${eventId}/agenda` });

/** The mails in English. */
export default {
  frame: {
    greeting: 'Hello,',
    strapline: 'Jumelage – where French and Chinese business meet',
    why: (topic) =>
      ({
        account: 'You get this message because somebody gave this address on Jumelage. Messages about your account cannot be switched off.',
        meetings: 'You get this message because you chose to hear of meeting requests and requests for access.',
        events: 'You get this message because you chose to hear of your agenda.',
        follow_ups: 'You get this message because you chose to be asked what came of your meetings.',
        digest: 'You get this message because you chose to receive the Jumelage selection.',
        newsletter: 'You get this message because you agreed to receive the newsletter.',
      })[topic],
    choose: 'Choose my messages',
    stop: 'Stop these messages',
    doNotAnswer: 'Please do not reply to this message.',
  },
  templates: {
    sign_up_code: ({ code }) => ({
      subject: `${code} – your code to create your Jumelage account`,
      body: ['This code finishes creating your account. It is good for 30 minutes.', { code }, secret, ignore],
    }),
    address_known: () => ({
      subject: 'You already have a Jumelage account',
      body: [
        'Somebody, probably you, just gave this address to create an account. It has one already: simply sign in.',
        { action: 'Sign in', path: '/sign-in' },
        'If you have forgotten your password, that page lets you choose a new one.',
      ],
    }),
    sign_in_code: ({ code }) => ({
      subject: `${code} – your Jumelage sign-in code`,
      body: ['This is your sign-in code. It is good for 10 minutes, and works once.', { code }, secret, ignore],
    }),
    reset: ({ challengeId, secret: key }) => ({
      subject: 'Choose a new password',
      body: [
        'You asked to choose a new password. The link is good for 30 minutes, and works once.',
        { action: 'Choose a new password', path: `/reset/${challengeId}#${key}` },
        'If you did not ask for this, ignore this message: your password stays as it is.',
      ],
    }),
    new_email_code: ({ code }) => ({
      subject: `${code} – your code to confirm this address`,
      body: ['This code confirms that this address is yours. It is good for 30 minutes.', { code }, secret, ignore],
    }),
    password_changed: ({ at }) => ({
      subject: 'Your password was changed',
      body: [`The password of your account was changed on ${bothClocks(at, 'en')}. All other sign-ins have ended.`, notYou, secure],
    }),
    factors_changed: ({ at, change }) => ({
      subject: 'The protection of your account was changed',
      body: [`On ${bothClocks(at, 'en')} the way you sign in was changed: ${factors[change]}.`, notYou, secure],
    }),
    email_changed: ({ at }) => ({
      subject: 'The address of your account was changed',
      body: [
        `Since ${bothClocks(at, 'en')} your Jumelage account has had another address. Nothing more is sent to this one.`,
        'If this was not you, tell whoever runs the platform without delay.',
      ],
    }),
    new_device: ({ device, at }) => ({
      subject: 'New sign-in to your account',
      body: [`Your account was opened in a new browser on ${bothClocks(at, 'en')}${device ? `: ${device}` : ''}.`, notYou, secure],
    }),
    account_erased: ({ at }) => ({
      subject: 'Your account was erased',
      body: [
        `As you asked, your account and your personal data were erased on ${bothClocks(at, 'en')}.`,
        'This is our last message. Thank you for having used Jumelage.',
      ],
    }),
    invitation: ({ code, role, eventName, organisation, organiserName, path, message, expiresAt }, read) => {
      const what = eventName ? read(eventName) : (organisation ?? 'Jumelage');
      const as = {
        participant: `${organiserName} invites you to take part in ${what}.`,
        organiser: `${organiserName} invites you to help organise ${what}.`,
        member: `${organiserName} invites you to join ${what} on Jumelage.`,
      };
      return {
        subject: `${code} – your invitation code for ${what}`,
        body: [
          as[role],
          ...quoted(message),
          'Your invitation code:',
          { code },
          { action: 'Accept the invitation', path },
          ...(expiresAt === undefined ? [] : [`This code is good until ${bothClocks(expiresAt, 'en')}.`]),
        ],
      };
    },
    organiser_added: ({ eventId, eventName, fromName }, read) => ({
      subject: `${fromName} now organises ${read(eventName)} with you`,
      body: [
        `${fromName} accepted an invitation and now belongs to the team that organises ${read(eventName)}, with access to all its participants.`,
        { action: 'Organise', path: `/events/${eventId}/organise` },
      ],
    }),
    request_received: ({ eventId, eventName, fromName, organisation, message }, read) => ({
      subject: organisation === null ? 'Somebody would like to meet you' : `${organisation} would like to meet you`,
      body: [
        organisation === null
          ? `Somebody whose account is new asks to meet you at ${read(eventName)}. Their name and their words are on the page of your requests.`
          : `${fromName} (${organisation}) asks to meet you at ${read(eventName)}.`,
        ...quoted(message),
        { action: 'Answer the request', path: `/events/${eventId}/requests` },
      ],
    }),
    request_answered: ({ eventId, eventName, fromName, organisation, status, message }, read) => ({
      subject:
        organisation === null
          ? `Your request was ${status}`
          : status === 'accepted'
            ? `${organisation} accepts your request`
            : `${organisation} declines your request`,
      body: [
        status === 'accepted'
          ? `${by(fromName, organisation) ?? 'The person you asked'} agrees to meet you at ${read(eventName)}. Time and table come with your agenda.`
          : `${by(fromName, organisation) ?? 'The person you asked'} cannot meet you at ${read(eventName)}.`,
        ...quoted(message),
        { action: 'See my requests', path: `/events/${eventId}/requests` },
      ],
    }),
    request_reminder: ({ eventId, eventName, fromName, organisation, expiresAt, zone }, read) => ({
      subject: organisation === null ? 'A request awaits your answer' : `${organisation} awaits your answer`,
      body: [
        `${by(fromName, organisation) ?? 'Somebody whose account is new'} would like to meet you at ${read(eventName)} and awaits your answer by ${deadline(expiresAt, zone, 'en')}.`,
        { action: 'Answer the request', path: `/events/${eventId}/requests` },
      ],
    }),
    grant_asked: ({ organisation, layer, message }) => ({
      subject: `${organisation ?? 'Somebody'} asks to see your ${layers[layer]}`,
      body: [
        organisation === null
          ? `An organisation that is new here asks for access to your ${layers[layer]}. Its name and its words are on the page. You alone decide, and you may change your mind later.`
          : `${organisation} asks for access to your ${layers[layer]}. You alone decide, and you may change your mind later.`,
        ...quoted(message),
        { action: 'Answer the request', path: '/organisation' },
      ],
    }),
    grant_answered: ({ organisationId, organisation, layer, status }) => ({
      subject: {
        granted: organisation === null ? 'You were given access' : `${organisation} gave you access`,
        refused: organisation === null ? 'The access you asked for was not given' : `${organisation} did not give the access you asked for`,
        withdrawn: organisation === null ? 'An access was taken back' : `${organisation} took the access back`,
      }[status],
      body: [
        {
          granted: `${organisation ?? newcomer} lets you see their ${layers[layer]}.`,
          refused: `${organisation ?? newcomer} would rather not show you their ${layers[layer]} for now.`,
          withdrawn: `${organisation ?? newcomer} no longer shows you their ${layers[layer]}.`,
        }[status],
        { action: 'See the profile', path: `/organisations/${organisationId}` },
      ],
    }),
    agenda_published: ({ eventId, eventName, zone, meetings: list }, read) => ({
      subject: `Your agenda for ${read(eventName)}`,
      body: [
        `Your agenda for ${read(eventName)} is published: ${meetings(list.length)}. The attached file adds it to your calendar.`,
        { rows: meetingRows(list, zone, 'en') },
        agenda(eventId),
      ],
    }),
    agenda_changed: ({ eventId, eventName, zone, meetings: list, changes }, read) => ({
      subject: `Your agenda for ${read(eventName)} has changed`,
      body: [
        'This is what changed:',
        { rows: changeRows(changes, zone, 'en') },
        `You now have ${meetings(list.length)}. The attached file brings your calendar up to date.`,
        { rows: meetingRows(list, zone, 'en') },
        agenda(eventId),
      ],
    }),
    day_before: ({ eventId, eventName, place, zone, meetings: list }, read) => ({
      subject: `Tomorrow: ${read(eventName)}, ${meetings(list.length)}`,
      body: [
        `${read(eventName)} takes place tomorrow${read(place) ? `: ${read(place)}` : ''}. This is your day.`,
        { rows: meetingRows(list, zone, 'en') },
        'You cannot come? Tell the organisers now, so that somebody else may have your place.',
        agenda(eventId),
      ],
    }),
    thank_you: ({ eventId, eventName, open }, read) => ({
      subject: `Thank you for taking part in ${read(eventName)}`,
      body: [
        `Thank you for taking part in ${read(eventName)}.`,
        open === 0
          ? 'You have already said what came of your meetings: thank you, the next suggestions will be the better for it.'
          : `What came of your meetings? ${meetings(open)} still ${open === 1 ? 'waits' : 'wait'} for your word. It takes a minute, and the other side does not see your answer.`,
        { action: 'Say what came of them', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_6: ({ eventId, eventName, organisations }, read) => ({
      subject: `Six months after ${read(eventName)}: where do you stand?`,
      body: [
        `Six months ago you took part in ${read(eventName)}. Where do the contacts that you made there stand?`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Tell us how it goes', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_12: ({ eventId, eventName, organisations }, read) => ({
      subject: `A year after ${read(eventName)}: what came of it?`,
      body: [
        `A year ago you took part in ${read(eventName)}. Did it lead to a partnership, a contract or an investment? This is the last time we ask.`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Tell us how it went', path: `/events/${eventId}/agenda` },
      ],
    }),
    digest: ({ items }) => ({
      subject: items.length === 1 ? 'An organisation that may interest you' : `${items.length} organisations that may interest you`,
      body: [
        'This is what Jumelage noticed for you.',
        {
          rows: items.map(({ organisation, organisationId, text }) => ({
            head: organisation,
            text: text ?? '',
            path: `/organisations/${organisationId}`,
          })),
        },
        { action: 'See all my suggestions', path: '/suggestions' },
      ],
    }),
    newsletter: ({ subject, text }, read) => ({ subject: read(subject), body: read(text).split(/\n\s*\n/) }),
  },
} satisfies Mails;
