import type { Notice } from './notice.ts';

export default {
  version: '2026-12-01',
  title: 'Politique de confidentialité',
  lead: 'Quelles données nous utilisons, pourquoi, qui les voit et comment vous les maîtrisez. Cette politique répond au règlement européen (RGPD), à la loi française « Informatique et Libertés » et à la loi chinoise sur les informations personnelles (PIPL).',
  sections: [
    {
      heading: 'Responsable du traitement',
      body: [
        '{operator} est responsable du traitement de vos données au sens du RGPD et de la PIPL. Pour toute question sur vos données ou pour joindre le délégué à la protection des données, s’il y en a un : {contact}.',
      ],
    },
    {
      heading: 'Données, finalités et bases légales',
      body: [
        [
          'Votre compte : nom, adresse e-mail, langue, empreinte irréversible du mot de passe, moyens de connexion et navigateurs utilisés. Finalité : vous donner accès au service et protéger votre compte. Bases légales : exécution du contrat (RGPD art. 6.1.b, PIPL art. 13, 2°) et, pour la sécurité, notre obligation de protéger les données (PIPL art. 13, 3°) et notre intérêt légitime (RGPD art. 6.1.f).',
          'Le profil et les documents de votre organisation. Finalité : les montrer aux personnes que vous autorisez et vous suggérer des partenaires. Base légale : exécution du contrat.',
          'Les événements : inscription, langues, disponibilités, demandes et messages, rendez-vous, bilans et arrivées. Finalité : organiser les rendez-vous (base légale : exécution du contrat) et, six et douze mois après, vous demander par e-mail ce qu’ils ont donné (base légale : intérêt légitime, RGPD art. 6.1.f ; vous pouvez vous y opposer ou désactiver ces e-mails à tout moment).',
          'Votre visibilité dans l’autre pays : uniquement avec votre consentement distinct et explicite (RGPD art. 6.1.a et 49.1.a, PIPL art. 23 et 39).',
          'La newsletter : uniquement avec votre consentement (RGPD art. 6.1.a, PIPL art. 13, 1°).',
          'Le journal des actions et l’historique de vos consentements. Finalité : pouvoir prouver ce qui a été fait. Bases légales : obligation légale (preuve du consentement et sécurité du traitement : RGPD art. 6.1.c, 7.1 et 32, PIPL art. 13, 3° et art. 51) et intérêt légitime (RGPD art. 6.1.f).',
        ],
        'La plupart de ces données viennent de vous. Si l’organisateur d’un événement vous y a fait figurer, il nous a fourni votre nom, votre adresse e-mail et votre organisation ; vous pouvez récupérer cette inscription, corriger ces données ou les faire supprimer. Nous ne demandons aucune donnée sensible : merci de ne pas en saisir.',
        'Seuls le nom et l’adresse e-mail sont nécessaires pour créer un compte. Le reste est facultatif, mais améliore vos suggestions.',
      ],
    },
    {
      heading: 'Destinataires',
      body: [
        [
          'Les membres connectés et les participants de votre pays, et les organisateurs de vos événements.',
          'Les messages échangés au sujet d’une demande de rendez-vous\u00a0: uniquement ses deux participants. Les organisateurs ne peuvent pas les lire.',
          'Avec votre consentement distinct : les mêmes personnes dans l’autre pays, ainsi que son parc – {frenchParks} en France, {chineseParks} en Chine –, pour les mêmes finalités et dans les conditions décrites dans « Être visible dans l’autre pays ».',
          'Nos sous-traitants (hébergement et envoi d’e-mails), uniquement sur nos instructions.',
          'Les autorités, lorsqu’une loi nous y oblige.',
        ],
        'Vos données ne sont jamais vendues et il n’y a pas de publicité. Rien ne vous suit d’un site à l’autre : nos seuls cookies sont strictement nécessaires, pour maintenir votre connexion et reconnaître votre navigateur.',
      ],
    },
    {
      heading: 'Transferts entre la France et la Chine',
      body: [
        'Vos données sont conservées en un seul lieu. Les personnes de l’autre pays ne les voient que si vous y avez consenti, et ne les voient plus dès que vous retirez votre consentement. Les conséquences de ce transfert et les moyens de joindre les destinataires sont décrits dans « Être visible dans l’autre pays ».',
        'Ces transferts reposent sur les garanties ou les dérogations prévues par chaque loi (RGPD, chapitre V ; PIPL, art. 38). Vous pouvez demander lesquelles s’appliquent à vos données et en obtenir une copie, en écrivant au contact indiqué plus haut.',
      ],
    },
    {
      heading: 'Durées de conservation',
      body: [
        [
          'Compte et profil : jusqu’à leur suppression.',
          'Événement : l’organisateur fixe la date à partir de laquelle les participants ne sont plus visibles, et celle où leurs noms, adresses et messages sont effacés. Seules des statistiques sont ensuite conservées.',
          'Connexions : 30 jours au plus. Notifications : 180 jours.',
          'Journal : après la suppression de votre compte, il ne contient plus qu’un numéro, sans votre nom.',
          'Sauvegardes : jusqu’à leur remplacement, dans un délai que l’exploitant vous indique sur demande.',
        ],
      ],
    },
    {
      heading: 'Suggestions et planning calculés automatiquement',
      body: [
        'Les suggestions sont calculées à partir des profils, de la proximité des thèmes, des langues et des rendez-vous acceptés. Chacune affiche ses raisons, et vous pouvez modifier l’importance de chaque critère. Aucune décision n’est prise automatiquement : ce sont toujours des personnes qui demandent et acceptent les rendez-vous. Le planning est lui aussi calculé, puis vérifié et publié par les organisateurs ; vous pouvez leur demander de l’expliquer ou de le modifier.',
      ],
    },
    {
      heading: 'Vos droits',
      body: [
        [
          'Accès et portabilité : « Compte – Confidentialité » vous permet d’exporter toutes vos données dans des fichiers lisibles par machine.',
          'Rectification : votre nom et votre profil dans votre compte ; pour le reste, écrivez-nous.',
          'Effacement : supprimez votre compte dans « Compte – Confidentialité ».',
          'Retrait d’un consentement : sur la même page, à tout moment, sans effet sur ce qui a été fait auparavant.',
          'Limitation, opposition, explication d’une règle ou d’une suggestion : écrivez à {contact}.',
          'Après un décès : vous pouvez nous laisser des directives sur le sort de vos données (loi « Informatique et Libertés », art. 85) ; vos proches peuvent aussi y accéder, les faire rectifier ou effacer lorsque la loi le permet.',
        ],
        'Nous répondons gratuitement dans un délai d’un mois (quinze jours ouvrés pour les personnes en Chine). Si nous ne pouvons pas répondre favorablement, nous vous expliquons pourquoi.',
      ],
    },
    {
      heading: 'Réclamations',
      body: [
        'En France : Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr ; ailleurs dans l’Union européenne, l’autorité de votre pays.',
        'En Chine : l’Administration du cyberespace de Chine (CAC, 国家互联网信息办公室) et ses bureaux locaux, www.cac.gov.cn, téléphone 12377. Dans chacun des deux pays, vous pouvez aussi saisir la justice.',
      ],
    },
    {
      heading: 'Modifications',
      body: [
        'Chaque nouvelle version de ce texte porte une nouvelle date et est annoncée sur la plateforme. Si elle modifie ce à quoi vous avez consenti, nous vous redemanderons votre consentement.',
      ],
    },
  ],
} satisfies Notice;
