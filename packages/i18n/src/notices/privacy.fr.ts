import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'Notice de confidentialité',
  lead: 'Ce que nous savons de vous, pour quoi faire, qui le voit, et comment vous en gardez la maîtrise. Elle répond à la fois au règlement européen (RGPD) et à la loi chinoise sur les informations personnelles (PIPL).',
  sections: [
    {
      heading: 'Qui en répond',
      body: [
        '{operator} décide de l’usage de vos données : c’est le responsable du traitement au sens du RGPD et de la PIPL. Pour tout ce qui touche à vos données : {contact}.',
      ],
    },
    {
      heading: 'Ce que nous utilisons, pour quoi faire et à quel titre',
      body: [
        [
          'Votre compte : nom, adresse électronique, langue, empreinte irréversible du mot de passe, moyens et lieux de connexion. Pour vous laisser entrer, vous seul. Nécessaire au contrat (RGPD art. 6.1.b, PIPL art. 13.2) et, pour tenir les intrus à l’écart, notre intérêt légitime (RGPD art. 6.1.f).',
          'Le profil et les documents de votre organisation : pour les montrer à ceux que vos choix y autorisent et suggérer des partenaires. Nécessaire au contrat.',
          'Les événements : inscription, langues, disponibilités, demandes et messages, rendez-vous et comptes rendus, accueil. Pour organiser les rendez-vous. Nécessaire au contrat.',
          'Votre présentation à l’autre pays : uniquement avec votre consentement distinct (RGPD art. 6.1.a et 49.1.a, PIPL art. 23 et 39).',
          'La lettre d’information : uniquement avec votre consentement.',
          'Le journal de qui a fait quoi, et vos oui et vos non aux notices : pour rendre compte. Obligation légale et intérêt légitime (RGPD art. 6.1.c et f, PIPL art. 13.3).',
        ],
        'L’essentiel vient de vous. Si un organisateur vous a inscrit à un événement, votre nom, votre adresse et votre organisation viennent de lui ; vous pouvez reprendre votre place, corriger ces données ou les faire retirer. Nous ne demandons aucune donnée sensible : merci de ne pas en écrire.',
        'Un nom et une adresse sont nécessaires pour avoir un compte ; tout le reste est à votre choix, et l’omettre ne fait qu’appauvrir les suggestions.',
      ],
    },
    {
      heading: 'Qui les reçoit',
      body: [
        [
          'Les membres connectés et les participants de votre propre côté, et les organisateurs des événements auxquels vous prenez part.',
          'Avec votre consentement distinct : les mêmes personnes de l’autre côté, et son parc – {frenchParks} en France, {chineseParks} en Chine – pour les mêmes finalités et de la manière décrite dans la notice sur l’autre pays.',
          'Les prestataires qui exploitent pour nous serveurs et messagerie, sur nos seules instructions.',
          'Les autorités, lorsqu’une loi nous y oblige.',
        ],
        'Personne n’achète vos données et il n’y a pas de publicité. Rien ne vous suit d’un site à l’autre : les seuls cookies maintiennent votre connexion et reconnaissent votre navigateur.',
      ],
    },
    {
      heading: 'Au-delà de la frontière',
      body: [
        'Vos données se trouvent en un seul endroit. Les personnes de l’autre pays ne les y voient que si vous l’avez accepté, et plus dès que vous retirez cet accord. Ce que cela implique entre l’Union européenne et la Chine, dont les lois diffèrent, et comment atteindre les destinataires, figure dans la notice sur l’autre pays.',
        'L’exploitant respecte les conditions que le droit de chaque côté pose à ces transferts (RGPD chapitre V, PIPL art. 38) et vous indique sur demande lesquelles s’appliquent.',
      ],
    },
    {
      heading: 'Combien de temps',
      body: [
        [
          'Compte et profil : jusqu’à ce que vous les effaciez.',
          'Un événement : son organisateur fixe le jour à partir duquel les personnes n’y sont plus visibles, et celui où leurs noms, adresses et messages sont effacés. Ce qui reste ne sert qu’à compter.',
          'Connexions : 30 jours au plus. Notifications : 180 jours.',
          'Le journal de qui a fait quoi survit à un compte par un simple numéro : il ne dit plus qui vous étiez.',
          'Sauvegardes : jusqu’à leur remplacement par de plus récentes.',
        ],
      ],
    },
    {
      heading: 'Des suggestions calculées',
      body: [
        'Les suggestions et leur ordre sont calculés à partir des profils, de la proximité des thèmes, des langues et des rendez-vous acceptés. Chacune montre ses raisons, et vous pouvez changer le poids de vos propres souhaits. Elles ne décident de rien : ce sont des personnes qui demandent et qui répondent. Le planning des rendez-vous est calculé lui aussi, puis vérifié et publié par les organisateurs ; vous pouvez leur demander de l’expliquer ou de le modifier.',
      ],
    },
    {
      heading: 'Vos droits et comment les exercer',
      body: [
        [
          'Voir vos données et les emporter : « Compte – Confidentialité » vous donne tout en une fois, dans des fichiers lisibles par des programmes.',
          'Rectifier : profil et nom dans votre compte, le reste en nous écrivant.',
          'Effacer : « Compte – Confidentialité ».',
          'Retirer un consentement : sur la même page, à tout moment, pour l’avenir.',
          'Limiter, vous opposer, refuser, vous faire expliquer une règle ou une suggestion : écrivez à {contact}.',
          'Après un décès, les proches peuvent consulter, rectifier ou effacer là où la loi leur en donne le droit.',
        ],
        'Nous répondons gratuitement dans un délai d’un mois (quinze jours ouvrés pour les personnes en Chine), et nous disons pourquoi si nous ne pouvons pas donner suite.',
      ],
    },
    {
      heading: 'Réclamations',
      body: [
        'En France : Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr ; ailleurs dans l’Union européenne, l’autorité de votre pays.',
        'En Chine : l’Administration du cyberespace de Chine (CAC, 国家互联网信息办公室) et ses bureaux locaux, www.cac.gov.cn, téléphone 12377. Vous pouvez aussi saisir la justice.',
      ],
    },
    {
      heading: 'Modifications',
      body: [
        'Une nouvelle rédaction porte une nouvelle date et est annoncée sur la plateforme. Si elle change ce que vous avez accepté, nous vous le demandons de nouveau.',
      ],
    },
  ],
} satisfies Notice;
