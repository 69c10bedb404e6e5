import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'La lettre d’information',
  lead: 'Quelques fois par an, les nouvelles des parcs : événements à venir, recherches de partenaires, résultats.',
  sections: [
    {
      heading: 'Ce qu’elle demande',
      body: [
        '{operator} l’envoie à votre adresse électronique, dans votre langue, et n’utilise pas votre adresse à autre chose de ce fait. Elle n’est transmise à personne, et rien n’indique si vous ouvrez le message.',
        'Vous pouvez y mettre fin à tout moment, dans « Compte – Confidentialité » ou par le lien de chaque message. Refuser ne vous prive de rien d’autre.',
      ],
    },
  ],
} satisfies Notice;
