import type { Notice } from './notice.ts';

export default {
  version: '2026-11-30',
  title: 'Terms of use',
  lead: 'Jumelage suggests partners to companies, research institutes and investors of sister science parks, and arranges their meetings. {operator} provides it free of charge under these terms.',
  sections: [
    {
      heading: 'Your account',
      body: [
        'An account is for one adult acting on behalf of an organisation. Keep your sign-in details to yourself, and tell us at {contact} if you think someone else has them.',
        'You can delete your account at any time under “Account – Privacy”. That page and the privacy notice explain what then happens to your data.',
      ],
    },
    {
      heading: 'What you publish',
      body: [
        'You keep all rights to what you write. You allow us to show it on this platform to the people you choose, and to translate it by machine where this is indicated.',
        'Make sure that it is accurate, that you have the right to publish it, and that it does not infringe anyone’s rights. Share confidential information only with organisations you trust: all their members can read what you give them access to.',
      ],
    },
    {
      heading: 'How we treat each other',
      body: [
        [
          'Request only meetings you intend to attend, and answer the requests you receive.',
          'Use information about others only to cooperate with them, not for marketing lists, and do not collect it automatically.',
          'Do not try to access what you have no permission to see, or to disrupt the platform.',
          'Comply with the laws of both countries. In particular, do not share technology subject to export restrictions.',
        ],
        'If you break these rules, we may hide your profile or suspend your account. We will tell you why, and you can reply to {contact}.',
      ],
    },
    {
      heading: 'What we promise and what we do not',
      body: [
        'We run the platform with care, protect your data and tell you about important changes. As it is a free service, we cannot guarantee that it will always be available.',
        'Suggestions and schedules are based on information that participants provide. We do not check participants and are not a party to their agreements. You are responsible for what you agree with each other and for its results.',
        'We remain liable for damage caused deliberately or by gross negligence, and wherever the law says so. Nothing in these terms limits this.',
      ],
    },
    {
      heading: 'Changes, applicable law and contact',
      body: [
        'Each new version has a new date. It is shown to you before you continue and applies once you agree. If you do not agree, you can download your data and delete your account.',
        'These terms are governed by the law of the country where {operator} is established. You keep the protection of the mandatory laws of your own country. If there is a problem, write to {contact} first so that we can try to settle it together.',
        'These terms are available in French, Chinese and English. If they differ, the version you agreed to prevails.',
      ],
    },
  ],
} satisfies Notice;
