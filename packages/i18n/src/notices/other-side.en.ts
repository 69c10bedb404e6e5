import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'Being shown to the other country’s side',
  lead: 'You may agree that people of the other country see you and your organisation, and can ask you for a meeting. This is a choice of its own: without it you can use everything on your own side.',
  sections: [
    {
      heading: 'Who receives what',
      body: [
        'If you are on the French side, the recipients are on the Chinese side, and the reverse; who belongs to no organisation, or to one of a third country, counts as the other side too.',
        [
          'The park of the other country and its staff who run events: {frenchParks} on the French side, {chineseParks} on the Chinese side.',
          'Signed-in members of organisations of the other side, and the participants of events that you take part in.',
        ],
        'They see your name, your organisation and its published profile, the languages you speak, how you attend an event, and what you write to them in a request. They do not see your e-mail address, your password, your sign-ins or your other meetings.',
      ],
    },
    {
      heading: 'What for, and how',
      body: [
        'For one purpose: to find partners for cooperation or investment across the border and to meet them. Your data are shown on pages, in searches and in suggestions, in the agendas of people you agree to meet, and on the badges and lists of the event.',
        'They are stored in one place, by {operator}. Showing them to somebody abroad is a transfer: into China the European Union has found no general adequacy of protection, so that your rights may be harder to enforce there and authorities may have access under local law; out of China, the recipients abroad are not under the same law as you. Nothing of this happens without your yes.',
      ],
    },
    {
      heading: 'How long, and how to say no again',
      body: [
        'Until you take it back, under “Account – Privacy”, as easily as you gave it. From that moment you no longer appear to the other side in any list, search, suggestion or page, and you cannot ask anybody there for a meeting.',
        'Meetings already agreed stay in both agendas, and requests already sent stay with the people you wrote to, unless you cancel or withdraw them. What was lawful before stays lawful.',
        'An organisation stays shown as long as one of its owners agrees.',
      ],
    },
    {
      heading: 'Your rights towards recipients abroad',
      body: [
        'You can have your data shown to you, corrected or deleted by them, and object to their use. Write to {contact}: we pass your request on to the recipient, tell you who it is, and answer for it. You can also turn to the park of the other side directly, or to the authority of your country named in the privacy notice.',
      ],
    },
  ],
} satisfies Notice;
