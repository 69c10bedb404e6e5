import type { Notice } from './notice.ts';

export default {
  version: '2026-12-01',
  title: 'Privacy notice',
  lead: 'What data we hold about you, why, who can see it, and what control you have. This notice follows the data protection laws of the European Union (GDPR) and China (PIPL).',
  sections: [
    {
      heading: 'Who is responsible',
      body: [
        '{operator} is responsible for your data, as the controller under the GDPR and the personal information handler under the PIPL. To ask about your data, or to reach the data protection officer if there is one, contact: {contact}.',
      ],
    },
    {
      heading: 'What data we use, why, and on what legal basis',
      body: [
        [
          'Your account: name, email address, language, a hash of your password, how you signed in and from which browser. Purpose: to let you, and only you, use your account. Necessary for the contract with you (GDPR Art. 6(1)(b), PIPL Art. 13(2)) and, for security measures, our legal duty to protect data (PIPL Art. 13(3)) and our legitimate interest (GDPR Art. 6(1)(f)).',
          'Your organisation’s profile and documents: to show it to the people you allow, and to suggest partners. Necessary for the contract.',
          'Events: your registration, languages, availability, requests and messages, meetings and feedback, and check-in. Purpose: to arrange meetings. Necessary for the contract. Six and twelve months later, we ask by email what your meetings led to: legitimate interest (GDPR Art. 6(1)(f)). You can object or switch these emails off at any time.',
          'Being visible in the other country: only with your separate consent (GDPR Art. 6(1)(a) and 49(1)(a), PIPL Art. 23 and 39).',
          'The newsletter: only with your consent (GDPR Art. 6(1)(a), PIPL Art. 13(1)).',
          'The audit log and your consent history: to show who did what. Legal obligation (proof of consent and security of processing: GDPR Art. 6(1)(c), 7(1) and 32, PIPL Art. 13(3) and 51) and legitimate interest (GDPR Art. 6(1)(f)).',
        ],
        'Most of this data comes from you. If an organiser registered you for an event, your name, email address and organisation come from them; you can claim your place, correct the data or have it removed. We do not ask for sensitive data: please do not enter any.',
        'To have an account, you must give your name and email address. Everything else is optional, but the less you provide, the less relevant your suggestions will be.',
      ],
    },
    {
      heading: 'Who can see it',
      body: [
        [
          'Signed-in members and participants in your own country, and the organisers of your events.',
          'Messages about a meeting request: only its two participants. The organisers cannot read them.',
          'With your separate consent: the same groups of people in the other country, and its park ({frenchParks} in France, {chineseParks} in China), for the same purposes and as described in the notice “Being visible in the other country”.',
          'Our server and email providers, only on our instructions.',
          'Authorities, where the law requires it.',
        ],
        'We do not sell your data and show no advertising. We do not track you across sites: our only cookies keep you signed in and recognise your browser.',
      ],
    },
    {
      heading: 'International transfers',
      body: [
        'Your data is stored in one place. People in the other country can see it only if you have agreed, and until you withdraw your consent. The notice “Being visible in the other country” explains what this means between the European Union and China, and how to contact the recipients.',
        'The operator follows the rules of both laws for such transfers (GDPR Chapter V, PIPL Art. 38), and will tell you on request which safeguards or exceptions apply to your data, and how to get a copy of them.',
      ],
    },
    {
      heading: 'How long',
      body: [
        [
          'Account and profile: until you delete them.',
          'Events: the organisers set the date when participants are hidden and the date when their names, addresses and messages are deleted. Only anonymous statistics remain.',
          'Sign-ins: at most 30 days. Notifications: 180 days.',
          'Audit log: after your account is deleted, it contains only a number, without your name.',
          'Backups: until replaced by newer ones, within the period that the operator will tell you on request.',
        ],
      ],
    },
    {
      heading: 'Automated suggestions',
      body: [
        'Suggestions and their order are calculated from profiles, how close topics are, languages and accepted meetings. Each suggestion shows its reasons, and you can change your own priorities. No decision is made automatically: people send requests and people answer them. Meeting schedules are also generated automatically, then checked and published by the organisers. You can ask them to explain or change a schedule.',
      ],
    },
    {
      heading: 'Your rights, and how to use them',
      body: [
        [
          'Access and portability: under “Account – Privacy” you can download all your data in machine-readable files.',
          'Rectification: change your profile and name in your account; for anything else, write to us.',
          'Erasure: delete your account under “Account – Privacy”.',
          'Withdrawal of consent: on the same page, at any time. It does not affect what was done before.',
          'Restriction, objection, refusal, or explanation of a rule or suggestion: write to {contact}.',
          'After a person’s death, close relatives can access, correct or delete data where the law gives them that right.',
        ],
        'We answer within one month (within fifteen working days to people in China), free of charge. If we cannot do what you ask, we will explain why.',
      ],
    },
    {
      heading: 'Complaints',
      body: [
        'In France: Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr; elsewhere in the European Union, the authority of your country.',
        'In China: the Cyberspace Administration of China (CAC) and its local offices, www.cac.gov.cn, telephone 12377. In either country, you can also go to court.',
      ],
    },
    {
      heading: 'Changes',
      body: [
        'Each new version has a new date and is announced on the platform. If it changes what you agreed to, we will ask for your consent again.',
      ],
    },
  ],
} satisfies Notice;
