import type en from './pipelines.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Suivi des dossiers',
  lead: 'Du premier regard à l’investissement : où vous en êtes avec chacune. Seule votre organisation voit ce tableau.',
  forOrganisation: 'Suivi de',
  new: 'Nouvelles',
  newHint: 'Les meilleures suggestions sur lesquelles vous n’avez rien décidé',
  columnCount: '{n, plural, =0 {vide} one {# organisation} other {# organisations}}',
  columns: 'Colonnes',
  board: 'Tableau',
  moveTo: 'Déplacer vers',
  moved: '{name} : {column}',
  takeOff: 'Retirer du tableau',
  takenOff: '{name} ne figure plus sur le tableau.',
  emptyColumn: 'Personne ici pour l’instant',
  dropHere: 'Déposer ici',
  noNew: 'Il ne reste aucune suggestion à trancher.',
  since: 'depuis le {date}',
  noLongerSuggested: 'n’est plus suggérée',
  help: 'Faites glisser une fiche vers une autre colonne, ou choisissez la colonne sur la fiche.',
  notInvestorTitle: 'Le suivi est réservé aux investisseurs',
  notInvestorText: 'Votre sélection contient les suggestions auxquelles vous voulez revenir.',
  toShortlist: 'Voir la sélection',
  newColumnMore: 'Voir toutes les suggestions',
} as const satisfies Texts<typeof en>;
