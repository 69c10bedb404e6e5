import type en from './exposure.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Visibilité des participants',
  lead: 'Simulation : si chacun consulte ses dix premières suggestions, la visibilité est-elle bien répartie, et qui n’apparaît nulle part ?',
  counted:
    '{n, plural, one {# organisation} many {# d’organisations} other {# organisations}}, {slots, plural, one {# créneau} many {# de créneaux} other {# créneaux}} par participant',
  caption: 'Trois méthodes de suggestion',
  way: 'Méthode',
  unpriced: 'Affinité seule',
  unpricedHint:
    'Chacun voit les organisations qui lui correspondent le mieux, même si beaucoup d’autres les voient aussi.',
  priced: 'Affinité et demandes en attente',
  pricedHint: 'Les organisations déjà très demandées reculent légèrement. Méthode utilisée hors événement.',
  fitted: 'Adaptée aux créneaux',
  fittedHint:
    'Les suggestions sont réparties selon les créneaux de chaque participant. Méthode utilisée pour cet événement.',
  inUse: 'à cet événement',
  evenness: 'Répartition',
  even0: 'très équilibrée',
  even1: 'assez équilibrée',
  even2: 'déséquilibrée',
  even3: 'très déséquilibrée',
  gini: 'indice de Gini : {value}',
  biggest: 'Organisation la plus suggérée',
  biggestValue: '{n, plural, =0 {dans aucune liste} one {dans # liste} many {dans # de listes} other {dans # listes}}',
  share: 'Suggérées au moins une fois',
  unseen: 'Dans aucune liste de dix suggestions',
  unseenLead: 'Placez-les bien, présentez-les aux autres, ou invitez-les à compléter leur profil.',
  unseenCount: '{n, plural, one {# organisation} many {# d’organisations} other {# organisations}}',
  allSeen: 'Chaque organisation figure dans au moins une liste de dix suggestions.',
  emptyTitle: 'Rien à mesurer pour l’instant',
  emptyText:
    'Validez des inscriptions des deux pays avec un profil publié : cette page montrera comment les suggestions se répartissent.',
  toWeights: 'Poids des critères',
} as const satisfies Texts<typeof en>;
