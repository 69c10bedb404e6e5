import type { Notice } from './notice.ts';

export default {
  version: '2026-11-30',
  title: 'Newsletter',
  lead: 'News from both parks, a few times a year: upcoming events, calls for partners and results.',
  sections: [
    {
      heading: 'How it works',
      body: [
        '{operator} sends it to your email address, in your language. This consent does not allow any other use of your address. Only the provider that delivers our emails receives it, and we do not track whether you open the email.',
        'You can unsubscribe at any time, under “Account – Privacy” or with the link in each email. If you do not subscribe, nothing else changes.',
      ],
    },
  ],
} satisfies Notice;
