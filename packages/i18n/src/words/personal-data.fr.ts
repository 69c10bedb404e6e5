import type en from './personal-data.en.ts';
import type { Texts } from './texts.ts';

export default {
  exportTitle: 'Exporter vos données',
  exportText: 'Toutes les données que nous avons sur vous, en JSON et CSV dans un fichier ZIP.',
  exportDo: 'Télécharger mes données',
  eraseTitle: 'Supprimer votre compte',
  eraseText:
    'Votre compte, votre nom, vos messages et vos notes seront supprimés, ainsi que le profil de toute organisation dont vous êtes l’unique membre. Vos rendez-vous à venir seront annulés. Seuls des chiffres sans nom seront conservés pour les statistiques. Cette action est définitive.',
  eraseDo: 'Supprimer mon compte',
  eraseConfirm: 'Saisissez votre adresse {email} pour confirmer',
  erased: 'Votre compte a été supprimé.',
  retentionTitle: 'Durée de conservation des données',
  retentionHint:
    'Après la première date, les participants ne voient plus les données des autres. Après la seconde, les noms, adresses et messages sont effacés\u202f; seules des statistiques sont conservées. Le suivi à 12 mois nécessite ces données jusque-là.',
  adminTitle: 'Administration',
  adminLead:
    'À l’usage de l’exploitant de la plateforme\u00a0: chiffres et documents établis à partir des données en place.',
  countsTitle: 'Personnes par pays et par année',
  countsHint:
    'Par année d’arrivée. «\u00a0Visibles\u00a0»\u00a0: les personnes visibles dans l’autre pays, sur lesquelles se calculent les seuils de la PIPL.',
  noCountry: 'non renseigné',
  year: 'Année',
  accounts: 'Comptes',
  participants: 'Participants',
  shownAbroad: 'Visibles dans l’autre pays',
  erasedCount: 'Supprimés',
  papersTitle: 'Documents',
  register: 'Registre des activités de traitement',
  assessment: 'Analyse d’impact (modèle)',
  nobody: 'Personne pour l’instant.',
} as const satisfies Texts<typeof en>;
