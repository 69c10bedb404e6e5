import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'The newsletter',
  lead: 'A few times a year, what is new between the parks: coming events, calls for partners, results.',
  sections: [
    {
      heading: 'What it takes',
      body: [
        '{operator} sends it to your e-mail address, in your language, and uses your address for nothing else because of it. It is not passed on, and no trace is kept of whether you open the mail.',
        'You can end it at any time, under “Account – Privacy” or by the link in each mail. Saying no costs you nothing else.',
      ],
    },
  ],
} satisfies Notice;
