import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'Privacy notice',
  lead: 'What we know of you, what for, who sees it, and how you have a say. It answers to the data protection laws of the European Union (GDPR) and of China (PIPL) alike.',
  sections: [
    {
      heading: 'Who is answerable',
      body: [
        '{operator} decides what your data are used for: the controller under the GDPR and the personal information handler under the PIPL. For everything about your data: {contact}.',
      ],
    },
    {
      heading: 'What we use, what for, and by what right',
      body: [
        [
          'Your account: name, e-mail address, language, a one-way print of your password, how and where you signed in. To let you in and nobody else. Needed for the contract with you (GDPR Art. 6(1)(b), PIPL Art. 13(2)) and, for what keeps intruders out, our legitimate interest (GDPR Art. 6(1)(f)).',
          'Your organisation’s profile and documents: to show it to those whom your choices allow, and to suggest partners. Needed for the contract.',
          'Events: your registration, languages, times, requests and what you wrote in them, meetings and what you reported of them, check-in. To arrange meetings. Needed for the contract.',
          'Being shown to the other country’s side: only with your separate consent (GDPR Art. 6(1)(a) and 49(1)(a), PIPL Art. 23 and 39).',
          'The newsletter: only with your consent.',
          'The trail of who did what, and your yes and no to notices: to account for what happened. Legal obligation and legitimate interest (GDPR Art. 6(1)(c) and (f), PIPL Art. 13(3)).',
        ],
        'Most of it comes from yourself. If an organiser entered you for an event, your name, address and organisation come from them; you can claim your place, correct it, or have it removed. No sensitive data are asked for: please write none.',
        'You need to give name and address to have an account; all else is your choice, and leaving it out only makes suggestions poorer.',
      ],
    },
    {
      heading: 'Who receives it',
      body: [
        [
          'Signed-in members and participants of your own side, and organisers of events that you take part in.',
          'With your separate consent: the same people of the other side, and its park – {frenchParks} in France, {chineseParks} in China – for the same purposes and in the way told in the notice on the other side.',
          'Providers who run servers and mail for us, on our instructions only.',
          'Authorities, where a law obliges us.',
        ],
        'Nobody buys your data, and there is no advertising. Nothing follows you from site to site: the only cookies keep you signed in and recognise your browser.',
      ],
    },
    {
      heading: 'Across the border',
      body: [
        'Your data lie in one place. People of the other country see them there only if you agreed, and no longer once you take it back. What that means between the European Union and China, which protect data by different laws, and how you reach the recipients, is told in the notice on the other side.',
        'The operator observes the conditions that the law of each side sets for such transfers (GDPR Chapter V, PIPL Art. 38), and tells you on request which apply.',
      ],
    },
    {
      heading: 'How long',
      body: [
        [
          'Account and profile: until you erase them.',
          'An event: its organiser sets the day from which its people are hidden and the day on which their names, addresses and messages are erased. What is left only counts.',
          'Sign-ins: at most 30 days. Notifications: 180 days.',
          'The trail of who did what outlives an account by its number alone: it no longer says who you were.',
          'Backup copies: until newer ones replace them.',
        ],
      ],
    },
    {
      heading: 'Suggestions by calculation',
      body: [
        'Suggestions and their order are calculated from profiles, the closeness of topics, languages and meetings that people agreed to. Each shows its reasons, and you can change the weight of your own wishes. They decide nothing: people ask and people answer. The schedule of meetings is calculated too, and checked and published by the organisers; you can ask them to explain or change it.',
      ],
    },
    {
      heading: 'Your rights, and how to use them',
      body: [
        [
          'See your data and take them along: “Account – Privacy” gives you everything at once, in files that programs can read.',
          'Correct: profile and name in your account, the rest by writing to us.',
          'Erase: “Account – Privacy”.',
          'Take back a consent: the same page, at any time, with effect from then on.',
          'Restrict, object, refuse, have a rule or a suggestion explained: write to {contact}.',
          'After a death, close relatives may see, correct or erase where the law gives them that right.',
        ],
        'We answer within one month (within fifteen working days to people in China), free of charge, and say why if we cannot do what you ask.',
      ],
    },
    {
      heading: 'Complaints',
      body: [
        'In France: Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr; elsewhere in the European Union, the authority of your country.',
        'In China: the Cyberspace Administration of China (CAC) and its local offices, www.cac.gov.cn, telephone 12377. You may also go to court.',
      ],
    },
    {
      heading: 'Changes',
      body: ['A new wording carries a new date and is announced on the platform. Where it changes what you agreed to, we ask you again.'],
    },
  ],
} satisfies Notice;
