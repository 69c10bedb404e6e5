import type en from './home.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Accueil',
  greeting: 'Bonjour {name}',
  lead: 'Voici ce qui vous attend aujourd’hui.',
  waitsTitle: 'À traiter',
  nothingWaits: 'Rien à traiter : c’est le bon moment pour parcourir vos suggestions.',
  toAnswer:
    '{n, plural, one {# demande en attente de réponse} many {# de demandes en attente de réponse} other {# demandes en attente de réponse}}',
  toReport:
    '{n, plural, one {# bilan de rendez-vous à compléter} many {# de bilans de rendez-vous à compléter} other {# bilans de rendez-vous à compléter}}',
  toRead: '{n, plural, one {# message non lu} many {# de messages non lus} other {# messages non lus}}',
  answer: 'Répondre',
  read: 'Lire',
  report: 'Faire le bilan',
  upcomingTitle: 'Vos prochains rendez-vous',
  noUpcoming: 'Aucun rendez-vous planifié pour l’instant.',
  table: 'Table {n}',
  room: 'Salle {n}',
  seeAgenda: 'Voir l’agenda',
  profilesTitle: 'Vos profils',
  completeness: 'Profil complété',
  completeProfile: 'Compléter le profil',
  editProfile: 'Modifier le profil',
  draftHint: 'Brouillon : publiez votre profil pour recevoir des suggestions.',
  matches:
    '{n, plural, =0 {Aucune suggestion pour l’instant} one {# suggestion} many {# de suggestions} other {# suggestions}}',
  suggestionsTitle: 'Suggestions pour vous',
  allSuggestions: 'Voir toutes les suggestions',
  organiseTitle: 'Vos événements',
  organise: 'Gérer l’événement',
  createEvent: 'Créer un événement',
  noOrganisationTitle: 'Commencez par votre organisation',
  noOrganisationText:
    'Entreprise, projet, fonds ou parc : votre profil nous permet de vous suggérer les bonnes rencontres.',
  createOrganisation: 'Créer mon organisation',
  findEvents: 'Trouver un événement',
  matchWeights: 'Poids des critères',
} as const satisfies Texts<typeof en>;
