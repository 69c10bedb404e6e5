import type { PaperWords } from './processing-papers.ts';

/** The operator's papers in French. */
export const french: PaperWords = {
  registerTitle: 'Registre des activités de traitement',
  assessmentTitle: 'Analyse d’impact : modèle',
  asOf: (day) => `État au ${day}, rempli à partir des réglages et de la base de données de cette installation.`,
  unset: 'non renseigné',
  never: 'aucune date fixée',
  nowhere: 'aucun',
  controller: ['Responsable du traitement', 'Nom : ', 'Contact pour la protection des données : ', 'Adresse de la plateforme : '],
  activities: [
    'Activités',
    ['Activité', 'Finalité', 'Base légale (RGPD)', 'Base légale (PIPL)', 'Données'],
    [
      [
        'Comptes',
        'Laisser entrer les personnes concernées, et elles seules',
        'Art. 6, § 1, b), contrat',
        'Art. 13, 2°, contrat',
        'Nom, adresse e-mail, langue, moyens de connexion, connexions',
      ],
      [
        'Fiches et suggestions',
        'Trouver des partenaires',
        'Art. 6, § 1, b), contrat',
        'Art. 13, 2°, contrat',
        'Ce que les membres disent de leur organisation ; ce qu’ils ont marqué',
      ],
      [
        'Être montré à l’autre pays',
        'Rendez-vous entre les deux parcs',
        'Art. 6, § 1, a), consentement ; art. 49, § 1, a) ou clauses types pour le transfert',
        'Art. 39, consentement séparé',
        'Nom, organisation, langues, demandes',
      ],
      [
        'Événements et rendez-vous',
        'Demandes, planning, jour même',
        'Art. 6, § 1, b), contrat',
        'Art. 13, 2°, contrat',
        'Participation, disponibilités, demandes, agenda, présence',
      ],
      [
        'Suites à 6 et 12 mois',
        'Rendre compte de ce que les rendez-vous ont donné',
        'Art. 6, § 1, f), intérêt légitime',
        'Art. 13, 1°, consentement donné avec les conditions',
        'Tenu ou non, prochaine étape, note',
      ],
      ['Lettre d’information', 'Nouvelles du programme', 'Art. 6, § 1, a), consentement', 'Art. 13, 1°, consentement', 'Adresse e-mail, langue'],
      ['Journal d’audit', 'Prouver qui a fait quoi', 'Art. 6, § 1, f) et 32, sécurité', 'Art. 51, sécurité', 'Identifiants et actes, sans noms ni textes'],
    ],
  ],
  recipients: [
    'Destinataires',
    'Sur la plateforme : les membres des autres organisations, dans la limite des consentements et des accès accordés ; les organisateurs des événements de la personne. En dehors :',
    'Serveur de messagerie : ',
    'Modèle de langue pour comparer les textes : ',
    'Fournisseurs de connexion : ',
    'Parcs : ',
  ],
  transfer: [
    'Transfert entre les deux pays',
    'Seules les personnes qui ont donné le consentement séparé sont montrées à l’autre pays. Sans lui, une personne et son organisation n’apparaissent dans aucune liste, recherche, suggestion ni aucun export de ce côté-là.',
    'Pour les personnes en Chine continentale, les articles 38 à 40 de la PIPL exigent un contrat type déposé auprès de l’autorité provinciale, une certification ou une évaluation, selon les nombres ci-dessous. Pour les personnes en France, le chapitre V du RGPD exige des clauses types ou un autre fondement. Il revient au responsable du traitement de choisir et de l’indiquer ici.',
  ],
  retention: [
    'Durées de conservation',
    'Comptes : jusqu’au départ de leur titulaire. Connexions : 30 jours. E-mails : leur contenu, jusqu’à l’envoi. Pour chaque événement :',
    ['Événement', 'Dernier jour', 'Masqué après le', 'Effacé après le'],
    'effacé le',
  ],
  measures: [
    'Mesures de sécurité',
    [
      'Droits d’accès décidés par une seule table, vérifiés à chaque appel',
      'Mots de passe en argon2id ; codes, liens et jetons sous forme d’empreintes seulement ; secrets des applications d’authentification chiffrés',
      'Journal d’audit auquel on ne fait qu’ajouter, chaîné par empreintes',
      'Aucune requête des pages vers un tiers',
      'Documents ouverts sur autorisation seulement, avec un relevé de qui a ouvert quoi',
    ],
    {
      nobody: 'Aucun second facteur n’est demandé',
      staff: 'Les organisateurs et les administrateurs présentent un second facteur',
      everybody: 'Chacun présente un second facteur',
    },
    { sqlite: 'Base de données : un fichier sur le serveur', postgres: 'Base de données : PostgreSQL' },
  ],
  stored: [
    'Ce qui est enregistré',
    ['Table', 'Concerne', 'À l’effacement'],
    { user: 'un utilisateur', participant: 'un participant', organisation: 'une organisation, telle que ses membres la décrivent' },
    { none: 'conservé : ne nomme personne', removed: 'supprimé', blanked: 'vidé : continue de compter' },
  ],
  counts: [
    'Personnes par pays et par année',
    'Selon l’année d’arrivée. « Montrées » : celles que l’autre pays peut voir.',
    ['Pays', 'Année', 'Comptes', 'Participants', 'Montrées', 'Effacées'],
  ],
  notices: 'Notices en vigueur : ',
  assessment: [
    {
      heading: '1. Le traitement',
      known: [
        'Chacun dit ce que son organisation offre et recherche ; la plateforme propose des partenaires et dit pourquoi ; ils se rencontrent.',
        'Les suggestions sont classées d’après des faits déclarés. Elles ne décident rien au sujet d’une personne.',
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
      known: ['Export et effacement par la personne elle-même, à tout moment ; consentements donnés et retirés un à un ; notices en trois langues.'],
      toFill: ['Qui répond aux personnes qui vous écrivent, et en combien de jours ?'],
    },
    {
      heading: '4. Risques',
      known: [
        'Un intrus entre : second facteur, essais limités, avis à chaque nouveau navigateur.',
        'Un plan est vu par la mauvaise personne : accès accordés organisation par organisation, relevé des ouvertures, retrait possible.',
        'Des données passent la frontière sans consentement : la condition figure dans chaque requête et elle est testée.',
      ],
      toFill: [
        'Que risquent les personnes si leurs projets ou leurs contacts sont connus ? Avec quelle probabilité chez vous ?',
        'Quelles données sensibles (art. 28 de la PIPL) pourraient figurer dans les textes libres, et quels conseils donnez-vous ?',
      ],
    },
    {
      heading: '5. L’autre pays',
      known: ['Les destinataires y sont nommés à chaque personne avant son consentement.'],
      toFill: ['Sur quel fondement le transfert repose-t-il, et où est-il déposé ?', 'Que permet aux autorités le droit du pays de destination ?'],
    },
    {
      heading: '6. Décision',
      known: [],
      toFill: ['Mesures restant à prendre : par qui, pour quand ?', 'Avis du délégué à la protection des données ; date ; signature.'],
    },
  ],
  toFill: 'À compléter :',
};
