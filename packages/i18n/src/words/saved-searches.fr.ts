import type en from './saved-searches.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Recherches enregistrées',
  lead: 'Chacune indique ce qui est nouveau depuis votre dernière visite. Les nouvelles organisations figurent aussi dans votre e-mail hebdomadaire, si « Suggestions de la semaine » est activé.',
  none: 'Aucune recherche enregistrée. Filtrez l’annuaire ou vos suggestions, puis enregistrez la recherche.',
  toDirectory: 'Voir l’annuaire',
  save: 'Enregistrer cette recherche',
  saveAct: 'Enregistrer',
  saveHint: 'Vous verrez ici et dans votre e-mail hebdomadaire quelles organisations sont nouvelles.',
  name: 'Nom',
  saved: '« {name} » est enregistrée.',
  deleted: '« {name} » est supprimée.',
  rename: 'Renommer',
  renameName: 'Renommer « {name} »',
  manage: 'Gérer',
  newCount: '{n, plural, one {# nouvelle} many {# nouvelles} other {# nouvelles}}',
  newSince: 'Nouvelles depuis le {date}',
  showAll: 'Tout afficher',
  inDirectory: 'Annuaire',
  inSuggestions: 'Suggestions',
  anyOrganisation: 'Toutes les organisations',
  anySuggestion: 'Toutes les suggestions',
  allCountries: 'Tous les pays',
} as const satisfies Texts<typeof en>;
