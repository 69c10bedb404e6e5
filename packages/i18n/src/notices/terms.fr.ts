import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'Conditions d’utilisation',
  lead: 'Jumelage rapproche les entreprises, les instituts et les investisseurs de technopoles jumelées, leur suggère des partenaires et organise leurs rendez-vous. {operator} vous propose ce service gratuitement, aux conditions suivantes.',
  sections: [
    {
      heading: 'Votre compte',
      body: [
        'Un compte appartient à une seule personne, majeure, qui agit pour une organisation. Gardez pour vous vos moyens de connexion, et prévenez-nous à {contact} si quelqu’un d’autre a pu les obtenir.',
        'Vous pouvez partir à tout moment, dans « Compte – Confidentialité ». Ce que deviennent alors vos données est indiqué à cet endroit et dans la notice de confidentialité.',
      ],
    },
    {
      heading: 'Ce que vous publiez',
      body: [
        'Ce que vous écrivez reste à vous. Vous nous autorisez à l’afficher sur cette plateforme, auprès de ceux que vos choix y autorisent, et à le traduire automatiquement là où c’est signalé.',
        'Veillez à ce que ce soit exact, à ce que vous ayez le droit de le publier et à ne léser personne. Ne confiez vos secrets qu’à ceux en qui vous avez confiance : ce que vous ouvrez à une autre organisation, ses membres peuvent le lire.',
      ],
    },
    {
      heading: 'Les règles entre nous',
      body: [
        [
          'Demandez les rendez-vous auxquels vous comptez venir, et répondez aux demandes que vous recevez.',
          'N’utilisez ce que vous apprenez des autres que pour coopérer avec eux, jamais pour du démarchage, et ne le collectez pas par des programmes.',
          'Ne cherchez ni à atteindre ce qui ne vous est pas ouvert, ni à perturber la plateforme.',
          'Respectez le droit des deux pays ; en particulier, ne partagez aucune technologie dont l’exportation est contrôlée.',
        ],
        'En cas de manquement, un profil peut être retiré de l’affichage ou un compte fermé ; nous en donnons la raison, et vous pouvez y répondre à {contact}.',
      ],
    },
    {
      heading: 'Nos engagements et leurs limites',
      body: [
        'Nous exploitons la plateforme avec soin, nous protégeons vos données et nous vous prévenons des changements importants. Elle peut s’interrompre un temps : pour un service gratuit, nous ne pouvons pas promettre le contraire.',
        'Les suggestions et les plannings sont calculés à partir de ce que chacun déclare ; nous ne vérifions pas les parties et n’en sommes pas une. Ce dont vous convenez entre vous vous regarde, comme sa réussite.',
        'Nous répondons des dommages causés intentionnellement ou par faute lourde, et partout où la loi le prévoit ; ces conditions n’y changent rien.',
      ],
    },
    {
      heading: 'Modifications, droit applicable, questions',
      body: [
        'Une nouvelle rédaction porte une nouvelle date, vous est présentée avant que vous poursuiviez et s’applique une fois que vous l’avez acceptée. Qui ne l’accepte pas peut emporter ses données et partir.',
        'Le droit du pays où {operator} a son siège s’applique, et vous gardez la protection des règles impératives de votre pays. Écrivez à {contact} : nous préférons nous entendre en nous parlant.',
        'Les conditions existent en français, en chinois et en anglais. En cas de différence, la langue dans laquelle vous avez accepté fait foi.',
      ],
    },
  ],
} satisfies Notice;
