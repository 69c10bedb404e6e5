import type en from './schedules.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Planning',
  unplaced: {
    pair_meets_already: 'Ces deux personnes se rencontrent déjà dans cette session.',
    no_common_slot: 'Il n’existe aucun créneau où les deux sont disponibles.',
    no_table_in_common_slots: 'Dans les créneaux qui conviennent aux deux, il n’y a ni table ni salle.',
    no_interpreter_in_common_slots: 'Dans les créneaux qui conviennent aux deux, aucun interprète n’est prévu.',
    fixed_slot_conflict: 'Le créneau auquel le rendez-vous est épinglé est pris.',
    lost_to_higher_priority: 'L’un des deux est retenu par des rendez-vous plus prioritaires.',
    participant_full: 'L’un des deux a un rendez-vous dans chaque créneau possible.',
    no_slot_free_together: 'Les deux ont des créneaux libres, mais jamais en même temps.',
    order_not_possible: 'Le rendez-vous doit précéder ou suivre un autre, ce qui ne laisse aucun créneau.',
    guaranteed_break: 'Un rendez-vous de plus supprimerait une pause garantie.',
    no_table: 'Dans les créneaux possibles, toutes les tables ou salles sont prises.',
    no_interpreter: 'Dans les créneaux possibles, tous les interprètes sont pris.',
    could_be_placed: 'Il reste de la place : placez-le à la main ou relancez le calcul.',
  },
  unplacedNamed: {
    lost_to_higher_priority: '{name} a des rendez-vous plus prioritaires dans chaque créneau possible.',
    participant_full: '{name} a un rendez-vous dans chaque créneau possible.',
  },
  hardRules: {
    one_meeting_a_slot: 'Une personne a deux rendez-vous en même temps.',
    within_availability: 'Une personne n’est pas disponible dans ce créneau.',
    enough_tables: 'Ce créneau compte plus de rendez-vous que de tables.',
    enough_rooms: 'Ce créneau compte plus de rendez-vous en ligne que de salles.',
    enough_interpreters: 'Ce créneau compte plus de rendez-vous avec interprète que d’interprètes.',
    one_meeting_a_table: 'La table est prise ou inutilisable dans ce créneau.',
    within_restriction: 'Le rendez-vous sort des créneaux auxquels il est limité.',
    before_relation: 'Le rendez-vous ne précéderait plus celui qui doit le suivre.',
    pinned_stays: 'Le rendez-vous est épinglé à un autre créneau.',
    pair_meets_once: 'Ces deux personnes se rencontreraient deux fois.',
    guaranteed_break: 'Une personne perdrait une pause garantie.',
  },
  hardRuleNamed: {
    one_meeting_a_slot: '{name} a deux rendez-vous en même temps.',
    within_availability: 'Ce créneau ne fait pas partie des disponibilités de {name}.',
    guaranteed_break: '{name} perdrait une pause garantie.',
  },
  softRules: {
    priority_placed: 'Les rendez-vous les plus importants sont placés.',
    nobody_without: 'Personne, parmi ceux qui ont demandé un rendez-vous, n’en est privé.',
    fair_share: 'Chacun obtient une juste part des rendez-vous demandés.',
    few_breaks: 'Peu d’attentes entre les rendez-vous.',
    few_idle_slots: 'Des attentes courtes entre les rendez-vous.',
    few_table_changes: 'Peu de changements de table.',
  },
} as const satisfies Texts<typeof en>;
