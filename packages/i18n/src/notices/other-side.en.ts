import type { Notice } from './notice.ts';

export default {
  version: '2026-11-30',
  title: 'Being visible in the other country',
  lead: 'You can agree to let people in the other country see you and your organisation and request meetings with you. This is a separate consent. If you do not agree, you can still use everything in your own country.',
  sections: [
    {
      heading: 'Who can see what',
      body: [
        'If you are in France, the recipients are in China, and vice versa. People who belong to no organisation, or to an organisation in a third country, also count as being in the other country.',
        [
          'The park in the other country and its event staff: {frenchParks} in France, {chineseParks} in China.',
          'Signed-in members of organisations in the other country, and participants in the same events as you.',
        ],
        'They see your name, your organisation and its published profile, the languages you speak, how you attend an event, and what you write to them in a request. They do not see your email address, your password, your sign-ins or your other meetings.',
      ],
    },
    {
      heading: 'Why and how',
      body: [
        'The only purpose is to help you find and meet partners for cooperation or investment in the other country. Your data is shown on pages, in searches and suggestions, in the agendas of people you agree to meet, and on event badges and lists.',
        'It is stored in one place, by {operator}. Showing it to someone abroad is a transfer. The European Union has not adopted an adequacy decision for China, so your rights may be harder to enforce there and local law may give authorities access. For transfers from China, recipients abroad are also subject to the laws of their own country. None of this happens without your consent.',
      ],
    },
    {
      heading: 'How long, and how to withdraw your consent',
      body: [
        'Until you withdraw your consent under “Account – Privacy”, which is as easy as giving it. You then no longer appear to people in the other country in any list, search, suggestion or page, and you cannot request meetings with them.',
        'Meetings already agreed stay in both agendas, and requests already sent stay with the people you wrote to, unless you cancel or withdraw them. Withdrawing your consent does not affect the lawfulness of what was done before.',
        'An organisation stays visible as long as one of its owners agrees.',
      ],
    },
    {
      heading: 'Your rights with recipients abroad',
      body: [
        'You can ask them to show you your data, correct it or delete it, and you can object to how it is used. Write to {contact}: we will pass your request on to the recipient, tell you who it is and remain responsible for the answer. You can also contact the park in the other country, or the authority in your country named in the privacy notice.',
      ],
    },
  ],
} satisfies Notice;
