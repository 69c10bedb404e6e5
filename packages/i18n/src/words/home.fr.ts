import type en from './home.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Accueil',
  greeting: 'Bonjour {name}',
  waitsTitle: 'À faire',
  nothingWaits: 'Vous êtes à jour : c’est le bon moment pour parcourir vos suggestions.',
  toAnswer:
    '{n, plural, one {# demande en attente de réponse} many {# de demandes en attente de réponse} other {# demandes en attente de réponse}}',
  toReport:
    '{n, plural, one {# bilan de rendez-vous à compléter} many {# de bilans de rendez-vous à compléter} other {# bilans de rendez-vous à compléter}}',
  toRead: '{n, plural, one {# message non lu} many {# de messages non lus} other {# messages non lus}}',
  answer: 'Répondre',
  read: 'Lire',
  report: 'Faire le bilan',
  toConfirm: 'Confirmez votre adresse e-mail',
  confirm: 'Confirmer',
  toOpen: '{n, plural, one {# demande d’accès} many {# de demandes d’accès} other {# demandes d’accès}}',
  toPublish: 'Terminez et publiez votre profil',
  toComplete: 'Complétez votre profil ({percent})',
  toRegister: 'Un événement vous est ouvert',
  register: 'M’inscrire',
  upcomingTitle: 'Vos prochains rendez-vous',
  noUpcoming: 'Aucun rendez-vous planifié pour l’instant.',
  seeAgenda: 'Voir l’agenda',
  completeProfile: 'Compléter',
  draftHint: 'Brouillon : publiez votre profil pour recevoir des suggestions.',
  matches:
    '{n, plural, =0 {Aucune suggestion pour l’instant} one {# suggestion} many {# de suggestions} other {# suggestions}}',
  suggestionsTitle: 'Suggestions pour vous',
  allSuggestions: 'Voir toutes les suggestions',
  until_register: 'inscriptions jusqu’au {date}',
  until_request: 'demandes jusqu’au {date}',
  until_answer: 'réponses jusqu’au {date}',
  organiseTitle: 'Vos événements',
  organise: 'Gérer l’événement',
  createEvent: 'Créer un événement',
  allEvents: 'Voir tous les événements',
  admitted: 'inscriptions validées',
  registered: 'à valider',
  unanswered: 'demandes sans réponse',
  step_close: 'Clore l’événement',
  step_session: 'Préparer une session',
  step_open: 'Ouvrir les inscriptions',
  step_admit: '{n, plural, one {Valider # inscription} many {Valider # d’inscriptions} other {Valider # inscriptions}}',
  step_import: 'Importer des participants',
  step_schedule:
    '{n, plural, one {Planifier # rendez-vous} many {Planifier # de rendez-vous} other {Planifier # rendez-vous}}',
  step_publish: 'Publier le planning',
  step_day: 'Ouvrir le jour J',
  step_remind:
    '{n, plural, one {Voir # participant sans demande} many {Voir # de participants sans demande} other {Voir # participants sans demande}}',
  noOrganisationTitle: 'Commencez par votre organisation',
  noOrganisationText:
    'Entreprise, projet, fonds ou parc : votre profil nous permet de vous suggérer les bonnes rencontres.',
  createOrganisation: 'Créer mon organisation',
  matchWeights: 'Poids des critères',
} as const satisfies Texts<typeof en>;
