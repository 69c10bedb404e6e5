import type en from './directory.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Annuaire',
  lead: 'Les entreprises, les investisseurs et les parcs des deux pays. Recherche en français, chinois ou anglais.',
  searchLabel: 'Rechercher par nom, thème ou activité',
  searchPlaceholder: 'ex. sans contact, textile solaire, 无人机',
  allCountries: 'Tous les pays et régions',
  allParks: 'Tous les parcs',
  allTopics: 'Tous les thèmes',
  allKinds: 'Tous les types',
  allStages: 'Tous les stades',
  allCooperation: 'Tous les types de coopération',
  eitherDirection: 'Offre ou besoin',
  park: 'Parc',
  topic: 'Thème',
  kind: 'Type d’organisation',
  stage: 'Stade',
  cooperation: 'Coopération',
  direction: 'Offre ou besoin',
  found:
    '{n, plural, =0 {Aucune organisation trouvée} one {# organisation} many {# d’organisations} other {# organisations}}',
  byFit: 'les plus proches de vos attentes d’abord',
  emptyTitle: 'Aucune organisation ne correspond à votre recherche',
  emptyText:
    'Retirez un filtre, choisissez un thème plus large ou essayez un mot dans une autre langue : la recherche couvre le français, le chinois et l’anglais.',
  emptyAll: 'Aucun profil publié pour l’instant.',
  visitorLead:
    'Les organisations des deux pays qui acceptent d’être visibles de tous. Connectez-vous pour les voir toutes et savoir qui rencontrer.',
  visitorJoin: 'Créer un compte',
  visitorEmpty: 'Aucune organisation n’est visible des visiteurs ici.',
  sectors: 'Secteurs',
} as const satisfies Texts<typeof en>;
