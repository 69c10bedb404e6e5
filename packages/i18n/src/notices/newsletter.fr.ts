import type { Notice } from './notice.ts';

export default {
  version: '2026-11-30',
  title: 'La newsletter',
  lead: 'Les actualités des parcs, quelques fois par an : événements à venir, recherches de partenaires, résultats.',
  sections: [
    {
      heading: 'À quoi vous consentez',
      body: [
        '{operator} envoie la newsletter à votre adresse e-mail, dans votre langue. Ce consentement ne permet aucun autre usage de votre adresse : elle n’est communiquée à personne d’autre que le prestataire qui achemine nos e-mails, et nous ne mesurons pas l’ouverture des messages.',
        'Vous pouvez vous désinscrire à tout moment, dans « Compte – Confidentialité » ou par le lien présent dans chaque e-mail. Un refus ne vous prive d’aucun autre service.',
      ],
    },
  ],
} satisfies Notice;
