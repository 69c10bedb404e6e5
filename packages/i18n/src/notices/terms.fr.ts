import type { Notice } from './notice.ts';

export default {
  version: '2026-11-30',
  title: 'Conditions d’utilisation',
  lead: 'Jumelage met en relation les entreprises, les organismes de recherche et les investisseurs de parcs jumelés, leur suggère des partenaires et organise leurs rendez-vous. {operator} fournit ce service gratuitement, aux conditions suivantes.',
  sections: [
    {
      heading: 'Votre compte',
      body: [
        'Un compte est réservé à une seule personne, majeure, qui agit pour une organisation. Ne partagez pas vos moyens de connexion, et prévenez-nous à {contact} si quelqu’un d’autre a pu y avoir accès.',
        'Vous pouvez supprimer votre compte à tout moment, dans « Compte – Confidentialité ». Cette page et la politique de confidentialité indiquent ce que deviennent vos données.',
      ],
    },
    {
      heading: 'Ce que vous publiez',
      body: [
        'Vous restez propriétaire de vos contenus. Vous nous autorisez à les afficher sur cette plateforme auprès des personnes que vous autorisez, et à les traduire automatiquement lorsque c’est signalé.',
        'Vérifiez que vos contenus sont exacts, que vous avez le droit de les publier et qu’ils ne portent pas atteinte aux droits d’autrui. Ne partagez vos informations confidentielles qu’avec des organisations de confiance : tous leurs membres peuvent lire ce à quoi vous leur donnez accès.',
      ],
    },
    {
      heading: 'Règles d’usage',
      body: [
        [
          'Ne demandez que des rendez-vous auxquels vous comptez venir, et répondez aux demandes reçues.',
          'N’utilisez les informations des autres que pour coopérer avec eux, jamais pour du démarchage, et ne les collectez pas automatiquement.',
          'N’essayez pas d’accéder à des données qui ne vous sont pas ouvertes ni de perturber la plateforme.',
          'Respectez le droit des deux pays ; en particulier, ne partagez aucune technologie dont l’exportation est contrôlée.',
        ],
        'En cas de manquement, nous pouvons dépublier un profil ou fermer un compte. Nous vous en indiquons la raison, et vous pouvez contester cette décision à {contact}.',
      ],
    },
    {
      heading: 'Nos engagements et leurs limites',
      body: [
        'Nous exploitons la plateforme avec soin, protégeons vos données et vous informons des changements importants. Le service étant gratuit, nous ne pouvons pas garantir qu’il sera disponible sans interruption.',
        'Les suggestions et les plannings sont calculés à partir des informations déclarées par chacun. Nous ne vérifions pas l’identité ni la situation des organisations et ne sommes pas partie à vos accords : vous en êtes seuls responsables.',
        'Nous répondons des dommages causés intentionnellement ou par faute lourde, et dans tous les cas prévus par la loi. Ces conditions ne limitent pas cette responsabilité.',
      ],
    },
    {
      heading: 'Modifications, droit applicable, questions',
      body: [
        'Toute nouvelle version porte une nouvelle date, vous est présentée à votre connexion et s’applique une fois que vous l’avez acceptée. Si vous la refusez, vous pouvez exporter vos données et supprimer votre compte.',
        'Le droit applicable est celui du pays où {operator} a son siège ; vous gardez la protection des règles impératives de votre pays. En cas de désaccord, écrivez d’abord à {contact} : nous chercherons une solution amiable.',
        'Ces conditions existent en français, en chinois et en anglais. En cas de différence, la version que vous avez acceptée fait foi.',
      ],
    },
  ],
} satisfies Notice;
