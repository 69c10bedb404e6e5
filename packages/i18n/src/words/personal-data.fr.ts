import type en from './personal-data.en.ts';
import type { Texts } from './texts.ts';

export default {
  exportTitle: 'Emporter vos données',
  exportText: 'Tout ce qui est conservé à votre sujet, en JSON et CSV dans un fichier ZIP.',
  exportDo: 'Télécharger mes données',
  eraseTitle: 'Partir et tout effacer',
  eraseText:
    'Votre compte, votre nom, vos messages et vos notes sont effacés, ainsi que la fiche d’une organisation dont vous êtes seul membre. Les rendez-vous à venir sont annulés. Ce qui reste compte dans les statistiques et ne nomme personne. C’est irréversible.',
  eraseDo: 'Effacer mon compte',
  eraseConfirm: 'Saisissez votre adresse {email} pour confirmer',
  erased: 'Votre compte est effacé.',
  retentionTitle: 'Durée de conservation des données',
  retentionHint:
    'Après la première date, les participants ne voient plus les données des autres\u202f; après la seconde, noms, adresses et messages sont effacés et seuls les nombres restent. Le suivi à 12 mois en a besoin jusque-là.',
  hideOn: 'Masquer après le',
  eraseOn: 'Effacer après le',
  adminTitle: 'Administration',
  adminLead: 'Pour le responsable de cette plateforme\u00a0: nombres et documents, établis à partir de ce qui existe.',
  countsTitle: 'Personnes par pays et par année',
  countsHint: 'Selon l’année d’arrivée. «\u00a0Montrées\u00a0»\u00a0: celles que l’autre pays peut voir\u202f; les seuils de la PIPL se comptent ainsi.',
  country: 'Pays',
  noCountry: 'aucun encore',
  year: 'Année',
  accounts: 'Comptes',
  participants: 'Participants',
  shownAbroad: 'Montrées',
  erasedCount: 'Effacées',
  papersTitle: 'Documents',
  register: 'Registre des traitements',
  assessment: 'Analyse d’impact, modèle',
  nobody: 'Personne pour l’instant.',
} as const satisfies Texts<typeof en>;
