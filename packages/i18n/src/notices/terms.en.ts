import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'Terms of use',
  lead: 'Jumelage brings together companies, institutes and investors of twinned science parks, suggests partners and arranges their meetings. {operator} runs it for you free of charge, on these terms.',
  sections: [
    {
      heading: 'Your account',
      body: [
        'An account belongs to one person who acts for an organisation and is of age. Keep what you sign in with to yourself, and tell us at {contact} if somebody else may have it.',
        'You may leave at any time, under “Account – Privacy”. What happens to your data then is told there and in the privacy notice.',
      ],
    },
    {
      heading: 'What you publish',
      body: [
        'What you write stays yours. You let us show it, on this platform and to those whom your choices allow, and translate it by machine where it says so.',
        'See to it that it is true, that you may publish it, and that it harms nobody’s rights. Give secrets only to whom you trust with them: what you open to another organisation, its people can read.',
      ],
    },
    {
      heading: 'How we treat each other',
      body: [
        [
          'Ask for meetings that you mean to attend, and answer the requests you receive.',
          'Use what you learn of others for cooperation between you, not for advertising lists, and do not collect it by programs.',
          'Do not try to get at what is not open to you, nor to disturb the platform.',
          'Keep to the law of both countries; in particular, share no technology whose export is restricted.',
        ],
        'Who breaks these rules can have their profile taken from view or their account closed; we say why, and you can answer at {contact}.',
      ],
    },
    {
      heading: 'What we promise and what we do not',
      body: [
        'We run the platform with care, secure your data and tell you of changes that matter. It can fail for a time, and for a free service we cannot promise that it never will.',
        'Suggestions and schedules are worked out from what people state; we do not examine the parties, nor are we one of them. What you agree with each other is your own affair, and so is its success.',
        'Where we caused damage deliberately or by gross negligence, or where the law says so, we are liable; these terms do not change that.',
      ],
    },
    {
      heading: 'Changes, law, questions',
      body: [
        'A new wording carries a new date, is shown to you before you go on, and holds once you agree. Who does not agree can take their data along and leave.',
        'The law of the country in which {operator} has its seat applies, and you keep the protection of the mandatory law of your own country. Write to {contact}: we would rather settle things by talking.',
        'The terms exist in French, Chinese and English. Where they differ, the language in which you agreed counts.',
      ],
    },
  ],
} satisfies Notice;
