import type { FactorChange } from '@jumelage/domain/account';
import type { GrantLayer } from '@jumelage/domain/grant';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import type { MailingLink } from '@jumelage/domain/mailing-text';
import { wordStarter } from '../starter-words.ts';
import reasons from '../words/reasons.en.ts';
import terms from '../words/terms.en.ts';
import { newIn, organisationRow, searchParts } from './digest-parts.ts';
import type { Mails } from './mail-text.ts';
import { bothClocks, changeRows, deadline, meetingRows, roomRows, slotRows } from './meeting-rows.ts';

const more = (n: number) => `and ${n} more`;

const ignore = 'If you did not request this, you can ignore this email.';
const secret = 'Do not share this code with anyone. We will never ask you for it.';
const notYou = 'If this was not you, change your password immediately and sign out everywhere else.';
const secure = { action: 'Secure my account', path: '/account/security' } as const;
const factors: Readonly<Record<FactorChange, string>> = {
  authenticator_added: 'an authenticator app was added',
  authenticator_removed: 'the authenticator app was removed',
  passkey_added: 'a passkey was added',
  passkey_removed: 'a passkey was removed',
  recovery_codes_renewed: 'new recovery codes were created',
  recovery_code_used: 'a recovery code was used',
  identity_added: 'an external account was linked',
  identity_removed: 'an external account was unlinked',
};
/** Names the person who asks or answers; undefined where their account is too new to be quoted. */
const by = (name: string | null, organisation: string | null) =>
  organisation === null ? undefined : `${name} (${organisation})`;
const newcomer = 'An organisation that is new here';
const quoted = (text: string | undefined) => (text ? [{ quote: text }] : []);
/** Words the sentence with which a request begins. */
const opened = (starter: MailFacts['request_received']['starter']) =>
  quoted(
    starter &&
      wordStarter(starter, {
        ...{ words: reasons, terms, language: 'en' },
        topicLabel: (topic) => starter.topic?.en ?? topic,
      }),
  );
const layers: Readonly<Record<GrantLayer, string>> = { profile: 'full profile', documents: 'documents' };
const meetings = (n: number) => (n === 1 ? '1 meeting' : `${n} meetings`);
const agenda = (eventId: string) => ({ action: 'View my agenda', path: `/events/${eventId}/agenda` });

const unreadMessages = (n: number) => (n === 1 ? '1 unread message' : `${n} unread messages`);

/** Buttons of what organisers write. */
const buttons: Readonly<Record<MailingLink | 'invitation', string>> = {
  event_link: 'View the event',
  personal_link: 'View my agenda',
  profile_link: 'Complete my profile',
  people_link: 'View the participants',
  requests_link: 'View my meeting requests',
  agenda_link: 'View my agenda',
  invitation: 'Accept the invitation',
};

/** The mails in English. */
export default {
  frame: {
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    strapline: 'Jumelage – business meetings between France and China',
    why: (topic) =>
      ({
        account:
          'You are receiving this email because this address was entered on Jumelage. You cannot unsubscribe from emails about your account.',
        meetings: 'You are receiving this email because “Meetings and access” is on in your email preferences.',
        events: 'You are receiving this email because “Your events” is on in your email preferences.',
        follow_ups: 'You are receiving this email because “Follow-up” is on in your email preferences.',
        digest: 'You are receiving this email because “Weekly suggestions” is on in your email preferences.',
        newsletter: 'You are receiving this email because you agreed to receive the newsletter.',
      })[topic],
    choose: 'Email preferences',
    stop: 'Unsubscribe',
    doNotAnswer: 'Please do not reply to this email.',
  },
  templates: {
    sign_up_code: ({ code }) => ({
      subject: `${code} – your code to create your Jumelage account`,
      body: ['Enter this code to create your account. It is valid for 30 minutes.', { code }, secret, ignore],
    }),
    address_known: () => ({
      subject: 'You already have a Jumelage account',
      body: [
        'Someone, probably you, tried to create an account with this address. You already have one: just sign in.',
        { action: 'Sign in', path: '/sign-in' },
        'If you have forgotten your password, you can choose a new one on the sign-in page.',
      ],
    }),
    sign_in_code: ({ code }) => ({
      subject: `${code} – your Jumelage sign-in code`,
      body: ['Enter this code to sign in. It is valid for 10 minutes and works once.', { code }, secret, ignore],
    }),
    reset: ({ challengeId, secret: key }) => ({
      subject: 'Choose a new password',
      body: [
        'You asked to reset your password. This link is valid for 30 minutes and works once.',
        { action: 'Choose a new password', path: `/reset/${challengeId}#${key}` },
        'If you did not request this, you can ignore this email. Your password will not change.',
      ],
    }),
    new_email_code: ({ code }) => ({
      subject: `${code} – your code to confirm this address`,
      body: ['Enter this code to confirm your email address. It is valid for 30 minutes.', { code }, secret, ignore],
    }),
    password_changed: ({ at }) => ({
      subject: 'Your password was changed',
      body: [
        `The password of your account was changed on ${bothClocks(at, 'en')}. You have been signed out everywhere else.`,
        notYou,
        secure,
      ],
    }),
    factors_changed: ({ at, change }) => ({
      subject: 'Your sign-in methods have changed',
      body: [
        `On ${bothClocks(at, 'en')} the way you sign in to your account was changed: ${factors[change]}.`,
        notYou,
        secure,
      ],
    }),
    email_changed: ({ at }, _read, contact) => ({
      subject: 'The email address of your account has changed',
      body: [
        `Since ${bothClocks(at, 'en')} your Jumelage account has used another email address. We will no longer send emails to this one.`,
        `If this was not you, contact the platform operator immediately${contact ? `: ${contact}` : ''}.`,
      ],
    }),
    new_device: ({ device, at }) => ({
      subject: 'New sign-in to your account',
      body: [
        `Someone signed in to your account from a new browser on ${bothClocks(at, 'en')}${device ? `: ${device}` : ''}.`,
        notYou,
        secure,
      ],
    }),
    account_erased: ({ at }) => ({
      subject: 'Your account has been deleted',
      body: [
        `As you requested, your account and your personal data were deleted on ${bothClocks(at, 'en')}.`,
        'This is the last email we will send you. Thank you for using Jumelage.',
      ],
    }),
    invitation: ({ code, role, eventName, organisation, organiserName, path, message, expiresAt, forName }, read) => {
      const what = eventName ? read(eventName) : (organisation ?? 'Jumelage');
      const as = {
        participant: `${organiserName} invites you to take part in ${what}.`,
        organiser: `${organiserName} invites you to help organise ${what}.`,
        member: `${organiserName} invites you to join ${what} on Jumelage.`,
      };
      return {
        subject: forName
          ? `${code} – invitation code for ${forName}: ${what}`
          : `${code} – your invitation code for ${what}`,
        body: [
          as[role],
          ...quoted(message),
          'Your invitation code:',
          { code },
          { action: 'Accept the invitation', path },
          ...(expiresAt === undefined ? [] : [`This code is valid until ${bothClocks(expiresAt, 'en')}.`]),
        ],
      };
    },
    organiser_added: ({ eventId, eventName, fromName }, read) => ({
      subject: `${fromName} now organises ${read(eventName)} with you`,
      body: [
        `${fromName} has accepted an invitation and is now an organiser of ${read(eventName)}, with access to all its participants.`,
        { action: 'Manage event', path: `/events/${eventId}/organise` },
      ],
    }),
    request_received: ({ eventId, eventName, fromName, organisation, isProposed, message, starter, slot }, read) => ({
      subject: isProposed
        ? organisation === null
          ? 'The organisers propose a meeting'
          : `Meeting proposed with ${organisation}`
        : organisation === null
          ? 'Someone would like to meet you'
          : `${organisation} would like to meet you`,
      body: [
        isProposed
          ? `The organisers of ${read(eventName)} propose a meeting with ${by(fromName, organisation) ?? 'another participant'}. It takes place if you both accept.`
          : organisation === null
            ? `Someone with a new account would like to meet you at ${read(eventName)}. You can see their name and message on your requests page.`
            : `${fromName} (${organisation}) would like to meet you at ${read(eventName)}.`,
        ...opened(starter),
        ...slotRows(slot, 'en'),
        ...quoted(message),
        { action: isProposed ? 'Answer the proposal' : 'Answer the request', path: `/events/${eventId}/requests` },
      ],
    }),
    request_answered: ({ eventId, eventName, fromName, organisation, status, message, reason, isProposed }, read) => ({
      subject: isProposed
        ? status === 'accepted'
          ? `Meeting with ${organisation ?? 'another participant'} agreed`
          : `The meeting proposed with ${organisation ?? 'another participant'} will not take place`
        : organisation === null
          ? `Your meeting request was ${status}`
          : status === 'accepted'
            ? `${organisation} accepted your meeting request`
            : `${organisation} declined your meeting request`,
      body: [
        isProposed && status === 'accepted'
          ? `${by(fromName, organisation) ?? 'The other participant'} has also accepted the meeting that the organisers proposed at ${read(eventName)}. You will find the time and table in your agenda once it is published.`
          : status === 'accepted'
            ? `${by(fromName, organisation) ?? 'The person you asked'} has agreed to meet you at ${read(eventName)}. You will find the time and table in your agenda once it is published.`
            : `${by(fromName, organisation) ?? 'The person you asked'} cannot meet you at ${read(eventName)}.`,
        ...quoted(reason && terms.declineReason[reason]),
        ...quoted(message),
        { action: 'View my requests', path: `/events/${eventId}/requests` },
      ],
    }),
    request_changed: ({ eventId, eventName, fromName, organisation, change }, read) => {
      const who = by(fromName, organisation) ?? 'The other participant';
      const event = read(eventName);
      const said = {
        cancelled: [
          `Meeting with ${organisation ?? 'another participant'} cancelled`,
          `${who} has cancelled the meeting you had agreed on at ${event}.`,
        ],
        left: [
          `Meeting with ${organisation ?? 'another participant'} cancelled`,
          `${who} is no longer taking part in ${event}, so your meeting is cancelled.`,
        ],
        left_unanswered: [
          'Your meeting request is closed',
          `${who} is no longer taking part in ${event} and cannot answer your meeting request.`,
        ],
        back: [
          `Meeting with ${organisation ?? 'another participant'} is on again`,
          `${who} is taking part in ${event} again: your meeting is on.`,
        ],
        back_unanswered: [
          'Your meeting request is open again',
          `${who} is taking part in ${event} again and can answer your meeting request.`,
        ],
        proposed: [
          `${organisation ?? 'The other participant'} proposes another time or event`,
          `${who} would like to meet you, but proposes another time or event than ${event}. You can accept with one click.`,
        ],
        proposal_accepted: [
          `Meeting with ${organisation ?? 'another participant'} agreed`,
          `${who} has accepted your proposal. The meeting will be scheduled at ${event}.`,
        ],
        proposal_recorded: [
          `Your agreement to meet ${organisation ?? 'another participant'} was recorded`,
          `The organisers of ${event} recorded that you agreed to meet ${by(fromName, organisation) ?? 'another participant'}. If this is a mistake, you can decline on your requests page.`,
        ],
        proposal_withdrawn: [
          'A proposed meeting was withdrawn',
          `The organisers of ${event} have withdrawn the meeting they proposed with ${by(fromName, organisation) ?? 'another participant'}.`,
        ],
      }[change] as [string, string];
      return { subject: said[0], body: [said[1], { action: 'View my requests', path: `/events/${eventId}/requests` }] };
    },
    participation_changed: ({ eventId, eventName, change, meetings: n, requests }, read) => {
      const event = read(eventName);
      const with_ = [
        ...(n > 0 ? [meetings(n)] : []),
        ...(requests > 0 ? [requests === 1 ? '1 open request' : `${requests} open requests`] : []),
      ].join(' and ');
      const said = {
        admitted: [
          `Your registration for ${event} is approved`,
          `You are taking part in ${event}. You can now request meetings, and others can request meetings with you.`,
        ],
        refused: [
          `Your registration for ${event} was not accepted`,
          `The organisers could not accept your registration for ${event}.${requests > 0 ? ' The meeting requests you had prepared have not been sent.' : ''}`,
        ],
        ended: [
          `You are no longer taking part in ${event}`,
          `The organisers have ended your participation in ${event}.${with_ ? ` This also cancels ${with_}.` : ''}`,
        ],
        back: [
          `You are taking part in ${event} again`,
          `The organisers have restored your place at ${event}.${with_ ? ` You have ${with_} back.` : ''}`,
        ],
      }[change] as [string, string];
      return { subject: said[0], body: [said[1], { action: 'View the event', path: `/events/${eventId}` }] };
    },
    request_reminder: ({ eventId, eventName, fromName, organisation, expiresAt, zone, isProposed }, read) => ({
      subject: isProposed
        ? 'A proposed meeting awaits your answer'
        : organisation === null
          ? 'A request awaits your answer'
          : `${organisation} is waiting for your answer`,
      body: [
        isProposed
          ? `The organisers of ${read(eventName)} propose a meeting with ${by(fromName, organisation) ?? 'another participant'} and are waiting for your answer. Please answer by ${deadline(expiresAt, zone, 'en')}.`
          : `${by(fromName, organisation) ?? 'Someone with a new account'} would like to meet you at ${read(eventName)} and is waiting for your answer. Please answer by ${deadline(expiresAt, zone, 'en')}.`,
        { action: 'Answer the request', path: `/events/${eventId}/requests` },
      ],
    }),
    grant_asked: ({ organisation, layer, message }) => ({
      subject: `${organisation ?? 'An organisation'} requests access to your ${layers[layer]}`,
      body: [
        organisation === null
          ? `An organisation that is new here requests access to your ${layers[layer]}. You can see its name and message on the page. It is your decision, and you can change it later.`
          : `${organisation} requests access to your ${layers[layer]}. It is your decision, and you can change it later.`,
        ...quoted(message),
        { action: 'Answer the request', path: '/organisation' },
      ],
    }),
    grant_answered: ({ organisationId, organisation, layer, status }) => ({
      subject: {
        granted: organisation === null ? 'You were given access' : `${organisation} gave you access`,
        refused:
          organisation === null ? 'Your access request was declined' : `${organisation} declined your access request`,
        withdrawn:
          organisation === null
            ? 'Your access to a profile or documents was removed'
            : `${organisation} removed your access`,
      }[status],
      body: [
        {
          granted: `${organisation ?? newcomer} has given you access to their ${layers[layer]}.`,
          refused: `${organisation ?? newcomer} has declined your request for access to their ${layers[layer]}.`,
          withdrawn: `${organisation ?? newcomer} has removed your access to their ${layers[layer]}.`,
        }[status],
        { action: 'View profile', path: `/organisations/${organisationId}` },
      ],
    }),
    merge_proposed: ({ organisationId, own, other }) => ({
      subject: other === null ? `Is ${own} listed twice?` : `Are ${own} and ${other} the same organisation?`,
      body: [
        other === null
          ? `Someone has proposed merging ${own} with an organisation that is new here. You can compare the two on the page.`
          : `Someone has proposed merging ${own} and ${other}, which may be the same organisation.`,
        'Nothing changes unless owners of both agree. A merge can be undone within an hour.',
        { action: 'Compare the two', path: `/organisation/merges?organisation=${organisationId}` },
      ],
    }),
    agenda_published: ({ eventId, eventName, zone, meetings: list, link }, read) => ({
      subject: `Your agenda for ${read(eventName)}`,
      body: [
        `Your agenda for ${read(eventName)} is ready: ${meetings(list.length)}. Open the attached file to add it to your calendar.`,
        { rows: [...meetingRows(list, zone, 'en'), ...roomRows(link, 'en')] },
        agenda(eventId),
      ],
    }),
    agenda_changed: ({ eventId, eventName, zone, meetings: list, link, changes }, read) => ({
      subject: `Your agenda for ${read(eventName)} has changed`,
      body: [
        'These are the changes:',
        { rows: changeRows(changes, zone, 'en') },
        `You now have ${meetings(list.length)}. Open the attached file to update your calendar.`,
        { rows: [...meetingRows(list, zone, 'en'), ...roomRows(link, 'en')] },
        agenda(eventId),
      ],
    }),
    day_before: ({ eventId, eventName, place, zone, meetings: list, link }, read) => ({
      subject: `Tomorrow: ${read(eventName)}, ${meetings(list.length)}`,
      body: [
        `${read(eventName)} takes place tomorrow${read(place) ? `: ${read(place)}` : ''}. Here is your agenda.`,
        { rows: [...meetingRows(list, zone, 'en'), ...roomRows(link, 'en')] },
        'If you cannot attend, please tell the organisers now so that they can offer your meetings to someone else.',
        agenda(eventId),
      ],
    }),
    thank_you: ({ eventId, eventName, open }, read) => ({
      subject: `Thank you for taking part in ${read(eventName)}`,
      body: [
        `Thank you for taking part in ${read(eventName)}.`,
        open === 0
          ? 'You have already given feedback on your meetings. Thank you: it will help us improve your suggestions.'
          : `How did your meetings go? You have ${meetings(open)} left to give feedback on. It takes a minute, and the other participants cannot see your answers.`,
        { action: 'Give feedback', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_6: ({ eventId, eventName, organisations }, read) => ({
      subject: `Six months after ${read(eventName)}: how are things going?`,
      body: [
        `Six months ago you took part in ${read(eventName)}. How are things going with the people you met there?`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Give feedback', path: `/events/${eventId}/agenda` },
      ],
    }),
    follow_up_12: ({ eventId, eventName, organisations }, read) => ({
      subject: `A year after ${read(eventName)}: what were the results?`,
      body: [
        `A year ago you took part in ${read(eventName)}. Did it lead to a partnership, a contract or an investment? This is the last time we will ask.`,
        { rows: organisations.map((head) => ({ head, text: '' })) },
        { action: 'Give feedback', path: `/events/${eventId}/agenda` },
      ],
    }),
    digest: ({ items, searches = [], unread = 0 }) => {
      const count = items.length + newIn(searches);
      return {
        subject:
          count === 0
            ? unreadMessages(unread)
            : count === 1
              ? 'An organisation that may interest you'
              : `${count} organisations that may interest you`,
        body: [
          ...(unread > 0
            ? [`You have ${unreadMessages(unread)} about your meetings.`, { action: 'Read messages', path: '/home' }]
            : []),
          ...searches.flatMap((search) => searchParts(search, (name) => `New in your saved search “${name}”:`, more)),
          ...(items.length > 0
            ? [
                'Here are this week’s suggestions for you.',
                { rows: items.map(organisationRow) },
                { action: 'View all suggestions', path: '/suggestions' },
              ]
            : []),
        ],
      };
    },
    mailing: ({ subject, parts, eventName, senderName, replyTo }, read) => ({
      subject,
      body: parts.map((part) => ('text' in part ? part.text : { action: buttons[part.link], path: part.path })),
      letter: {
        why: `${senderName} sent you this message${eventName ? ` because you are on the participant list of ${read(eventName)}` : ''}.`,
        answers:
          replyTo === null ? 'Please do not reply to this email.' : `If you reply, your answer goes to ${senderName}.`,
      },
    }),
    newsletter: ({ subject, text }, read) => ({ subject: read(subject), body: read(text).split(/\n\s*\n/) }),
  },
} satisfies Mails;
