import type en from './pipelines.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Suivi des opportunités',
  lead: 'De la première prise de contact à l’investissement : où vous en êtes avec chaque organisation. Visible uniquement par votre organisation.',
  forOrganisation: 'Suivi de',
  new: 'Nouvelles',
  newHint: 'Vos meilleures suggestions, encore à trier',
  columnCount: '{n, plural, =0 {vide} one {# organisation} many {# d’organisations} other {# organisations}}',
  columns: 'Colonnes',
  board: 'Tableau',
  moveTo: 'Déplacer vers',
  moved: '{name} : {column}',
  takeOff: 'Retirer du tableau',
  takenOff: '{name} n’est plus dans votre tableau.',
  emptyColumn: 'Aucune organisation',
  dropHere: 'Déposer ici',
  noNew: 'Vous avez trié toutes vos suggestions.',
  since: 'depuis le {date}',
  noLongerSuggested: 'n’est plus suggérée',
  help: 'Faites glisser une carte vers une autre colonne, ou choisissez la colonne sur la carte.',
  notInvestorTitle: 'Le suivi est réservé aux investisseurs',
  notInvestorText: 'Retrouvez dans vos favoris les suggestions à revoir.',
  toShortlist: 'Voir mes favoris',
  newColumnMore: 'Voir toutes les suggestions',
} as const satisfies Texts<typeof en>;
