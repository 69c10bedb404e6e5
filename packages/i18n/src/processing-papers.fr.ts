import type { PaperWords } from './processing-facts.ts';

/** The operator's papers in French. */
export const french: PaperWords = {
  registerTitle: 'Registre des activités de traitement',
  assessmentTitle: 'Analyse d’impact : modèle',
  asOf: (day) => `État au ${day}, rempli à partir des réglages et de la base de données de cette installation.`,
  unset: 'non renseigné',
  never: 'aucune date fixée',
  nowhere: 'aucun',
  controller: [
    'Responsable du traitement',
    'Nom : ',
    'Contact pour la protection des données : ',
    'Adresse de la plateforme : ',
  ],
  activities: [
    'Activités',
    ['Activité', 'Finalité', 'Base légale (RGPD)', 'Base légale (PIPL)', 'Données'],
    [
      [
        'Comptes',
        'Donner accès aux personnes concernées, et à elles seules',
        'Art. 6, § 1, b), contrat',
        'Art. 13, 2°, contrat',
        'Nom, adresse e-mail, langue, moyens de connexion, connexions',
      ],
      [
        'Profils et suggestions',
        'Trouver des partenaires',
        'Art. 6, § 1, b), contrat',
        'Art. 13, 2°, contrat',
        'Profil de l’organisation, rédigé par ses membres ; favoris et suggestions masquées',
      ],
      [
        'Visibilité dans l’autre pays',
        'Rendez-vous entre les deux parcs',
        'Art. 6, § 1, a), consentement ; art. 49, § 1, a) ou clauses types pour le transfert',
        'Art. 39, consentement distinct',
        'Nom, organisation, langues, demandes',
      ],
      [
        'Événements et rendez-vous',
        'Demandes, planning, déroulement le jour J',
        'Art. 6, § 1, b), contrat',
        'Art. 13, 2°, contrat',
        'Participation, disponibilités, demandes, agenda, présence',
      ],
      [
        'Suites à 6 et 12 mois',
        'Mesurer les résultats des rendez-vous',
        'Art. 6, § 1, f), intérêt légitime',
        'Art. 13, 1°, consentement (à recueillir à part, sans le lier aux conditions)',
        'Rendez-vous tenu ou non, suite prévue, note',
      ],
      [
        'Newsletter',
        'Actualités des parcs',
        'Art. 6, § 1, a), consentement',
        'Art. 13, 1°, consentement',
        'Adresse e-mail, langue',
      ],
      [
        'Journal',
        'Prouver qui a fait quoi',
        'Art. 6, § 1, c) avec l’art. 32, et f)',
        'Art. 13, 3°, avec l’art. 51',
        'Identifiants et actes, sans noms ni textes',
      ],
    ],
  ],
  recipients: [
    'Destinataires',
    'Sur la plateforme : les membres des autres organisations, dans la limite des consentements et des accès accordés ; les organisateurs des événements de la personne. En dehors :',
    'Serveur de messagerie : ',
    'Modèle de langage pour comparer les textes : ',
    'Modèle de langage qui traduit un texte à la demande d’un lecteur\u00a0: ',
    'Services de connexion externes : ',
    'Parcs : ',
  ],
  transfer: [
    'Transfert entre les deux pays',
    'Seules les personnes qui ont donné leur consentement distinct sont visibles dans l’autre pays. Sans ce consentement, une personne et son organisation n’y apparaissent dans aucune liste, recherche, suggestion ni aucun export.',
    'Pour les personnes en Chine continentale, les articles 38 à 40 de la PIPL exigent un contrat type déposé auprès de l’autorité provinciale, une certification ou une évaluation, selon les nombres ci-dessous, sauf cas exemptés par les dispositions de mars 2024 sur les flux transfrontières de données. Pour les personnes en France, le chapitre V du RGPD exige des clauses types ou un autre fondement. Il revient au responsable du traitement de choisir et de l’indiquer ici.',
  ],
  retention: [
    'Durées de conservation',
    'Comptes : jusqu’à leur suppression. Connexions : 30 jours. E-mails : contenu effacé après l’envoi. Pour chaque événement :',
    ['Événement', 'Dernier jour', 'Masqué après le', 'Effacé après le'],
    'effacé le',
  ],
  measures: [
    'Mesures de sécurité',
    [
      'Droits d’accès définis en un seul endroit, vérifiés à chaque requête',
      'Mots de passe en argon2id ; codes, liens et jetons sous forme d’empreintes seulement ; secrets des applications d’authentification chiffrés',
      'Journal en ajout seul, entrées chaînées par empreintes',
      'Aucun appel des pages à un tiers',
      'Documents accessibles sur autorisation uniquement, avec un historique des consultations',
    ],
    {
      nobody: 'La double authentification n’est pas demandée',
      staff: 'La double authentification est obligatoire pour les organisateurs et les administrateurs',
      everybody: 'La double authentification est obligatoire pour tous',
    },
    { sqlite: 'Base de données : un fichier sur le serveur', postgres: 'Base de données : PostgreSQL' },
  ],
  stored: [
    'Ce qui est enregistré',
    ['Table', 'Concerne', 'À l’effacement'],
    {
      user: 'un utilisateur',
      participant: 'un participant',
      organisation: 'une organisation, telle que ses membres la décrivent',
    },
    { none: 'conservé : ne nomme personne', removed: 'supprimé', blanked: 'anonymisé : reste compté' },
  ],
  counts: [
    'Personnes par pays et par année',
    'Par année d’arrivée. « Visibles » : personnes visibles dans l’autre pays.',
    ['Pays ou région', 'Année', 'Comptes', 'Participants', 'Visibles', 'Supprimés'],
  ],
  notices: 'Textes en vigueur : ',
  assessment: [
    {
      heading: '1. Le traitement',
      known: [
        'Chaque organisation indique ses offres et ses besoins ; la plateforme suggère des partenaires et explique pourquoi ; les participants se rencontrent.',
        'Les suggestions sont classées à partir d’informations déclarées. Elles n’entraînent aucune décision automatique sur une personne.',
      ],
      toFill: [
        'Quels événements cette analyse couvre-t-elle, et combien de personnes attendez-vous de chaque pays ?',
        'Qui d’autre traite les données pour vous (hébergement, messagerie, interprètes) ?',
      ],
    },
    {
      heading: '2. Nécessité',
      known: [
        'Sont demandés : nom, adresse e-mail, langue. Tout le reste est facultatif.',
        'Ni date de naissance, ni pièce d’identité, ni localisation, ni identifiant publicitaire.',
      ],
      toFill: ['Demandez-vous autre chose aux participants, hors de la plateforme ? Pourquoi ?'],
    },
    {
      heading: '3. Droits',
      known: [
        'Chaque personne peut exporter et supprimer ses données à tout moment ; les consentements se donnent et se retirent un par un ; les textes existent en trois langues.',
      ],
      toFill: ['Qui répond aux personnes qui vous écrivent, et en combien de jours ?'],
    },
    {
      heading: '4. Risques',
      known: [
        'Accès frauduleux à un compte : double authentification, nombre d’essais limité, alerte à chaque nouveau navigateur.',
        'Un document confidentiel est vu par la mauvaise personne : accès donnés organisation par organisation, historique des consultations, retrait possible.',
        'Des données sont visibles dans l’autre pays sans consentement : le consentement est vérifié à chaque requête, et ce contrôle est testé.',
      ],
      toFill: [
        'Que risquent les personnes si leurs projets ou leurs contacts sont connus ? Avec quelle probabilité chez vous ?',
        'Quelles données sensibles (art. 28 de la PIPL) pourraient figurer dans les textes libres, et quels conseils donnez-vous ?',
      ],
    },
    {
      heading: '5. L’autre pays',
      known: ['Les destinataires y sont indiqués à chaque personne avant son consentement.'],
      toFill: [
        'Sur quel fondement le transfert repose-t-il, et où est-il déposé ?',
        'Que permet aux autorités le droit du pays de destination ?',
      ],
    },
    {
      heading: '6. Décision',
      known: [],
      toFill: [
        'Mesures restant à prendre : par qui, pour quand ?',
        'Avis du délégué à la protection des données ; date ; signature.',
      ],
    },
  ],
  toFill: 'À compléter :',
};
