import type en from './sessions.en.ts';
import type { Texts } from './texts.ts';

export default {
  parts: 'Ressources du planning',
  unsavedTag: 'Non enregistré',
  discard: 'Abandonner les modifications',
  keptHere: 'Vos modifications restent sur cet appareil jusqu’à leur enregistrement.',
  savedUnplaced:
    '{n, plural, =0 {Enregistré.} one {Enregistré ; # rendez-vous a été retiré du brouillon.} many {Enregistré ; # de rendez-vous ont été retirés du brouillon.} other {Enregistré ; # rendez-vous ont été retirés du brouillon.}}',
  confirmTitle: 'Des rendez-vous vont perdre leur créneau',
  confirmText:
    '{n, plural, one {# rendez-vous du brouillon sera retiré et devra être planifié de nouveau.} many {# de rendez-vous du brouillon seront retirés et devront être planifiés de nouveau.} other {# rendez-vous du brouillon seront retirés et devront être planifiés de nouveau.}} La version publiée ne change pas avant la prochaine publication.',
  confirmAct: 'Enregistrer quand même',
  always: 'Toujours',
  offCount: '{n, plural, one {# créneau fermé} many {# de créneaux fermés} other {# créneaux fermés}}',
  usableTimes: 'Heures d’utilisation',
  workingTimes: 'Heures de présence',
  timesHelp: 'Décochez les créneaux indisponibles : pause, salle occupée, train à prendre…',
  allOfBlock: 'Tout',
  noneOfBlock: 'Aucun créneau',
  done: 'Terminé',
  places: 'Tables et salles en ligne',
  placesLead:
    'Leur nombre se règle plus haut. Les participants à distance se rencontrent dans les salles en ligne ; un stand est réservé aux rendez-vous de son organisation.',
  placesSum:
    '{tables, plural, =0 {aucune table} one {# table} many {# de tables} other {# tables}}, {rooms, plural, =0 {aucune salle en ligne} one {# salle en ligne} many {# de salles en ligne} other {# salles en ligne}}',
  boothsSum: '{n, plural, one {# stand} many {# de stands} other {# stands}}',
  closedSum:
    '{n, plural, one {# place fermée sur certains créneaux} many {# de places fermées sur certains créneaux} other {# places fermées sur certains créneaux}}',
  number: 'Nº',
  placeName: 'Place {n}',
  kind: 'Type',
  kinds: { table: 'Table', room: 'Salle en ligne' },
  label: 'Nom affiché',
  labelOf: 'Nom affiché de la place {n}',
  link: 'Lien en ligne',
  linkOf: 'Lien en ligne de la salle {n}',
  zone: 'Espace',
  zoneOf: 'Espace de la place {n}',
  kindOf: 'Type de la place {n}',
  booth: 'Stand de',
  boothOf: 'La place {n} est le stand de',
  noBooth: 'Ouverte à tous',
  times: 'Heures',
  timesOf: 'Heures de la place {n}',
  bulk: 'Modifier plusieurs places',
  bulkFrom: 'Du numéro',
  bulkTo: 'Au numéro',
  bulkWhat: 'Champ à modifier',
  bulkApply:
    '{n, plural, =0 {Aucune place} one {Modifier # place} many {Modifier # de places} other {Modifier # places}}',
  savePlaces: 'Enregistrer les places',
  interpreters: 'Interprètes',
  interpretersLead:
    'Un interprète suit un rendez-vous à la fois, entre deux de ses langues. Si la session a des interprètes, un rendez-vous sans langue commune n’est planifié que lorsqu’un interprète parlant une langue de chacun est libre. Sinon, il est planifié et signalé.',
  interpretersSum: '{n, plural, =0 {aucun} one {# interprète} many {# d’interprètes} other {# interprètes}}',
  noInterpreters: 'Aucun interprète pour l’instant.',
  addInterpreter: 'Ajouter un interprète',
  interpreterN: 'Interprète {n}',
  family: 'Nom',
  given: 'Prénom',
  hanzi: 'Nom en caractères chinois',
  languagesHint: 'Toutes les langues entre lesquelles cette personne interprète (au moins deux).',
  removeInterpreter: 'Retirer {name}',
  saveInterpreters: 'Enregistrer les interprètes',
  rules: 'Règles',
  rulesLead: 'Les règles à respecter pour tout planning de cette session.',
  guaranteedBreak: 'Pauses garanties par personne et par plage (créneaux)',
  guaranteedBreakHint: 'Le temps d’un café. 0 : aucune pause garantie.',
  mostMeetings: 'Nombre maximal de rendez-vous par personne',
  mostMeetingsHint: 'Laissez vide pour ne pas limiter.',
  leastMeetings: 'Nombre minimal de rendez-vous par personne',
  leastMeetingsHint:
    'Les personnes qui en ont accepté au moins autant les obtiennent avant que d’autres en aient davantage.',
  remoteHours: 'Horaires des participants à distance',
  remoteHoursHint: 'À leur heure locale, sauf s’ils indiquent leurs propres horaires.',
  hoursReversed: 'L’heure de fin doit être postérieure à l’heure de début, le même jour.',
  from: 'De',
  to: 'À',
  breaksSum:
    '{n, plural, =0 {aucune pause garantie} one {# pause garantie par plage} many {# de pauses garanties par plage} other {# pauses garanties par plage}}',
  mostSum: '{n, plural, one {# rendez-vous au plus} many {# de rendez-vous au plus} other {# rendez-vous au plus}}',
  leastSum:
    '{n, plural, =0 {aucun minimum} one {# au moins par personne} many {# au moins par personne} other {# au moins par personne}}',
  saveRules: 'Enregistrer les règles',
  whatIf: 'Simulation',
  whatIfLead:
    'Combien de rendez-vous pourraient être planifiés avec plus ou moins de ressources. Rien n’est modifié : le calcul se fait sur une copie.',
  whatIfSum: 'plus ou moins de tables, de créneaux, d’interprètes',
  vary: 'Faire varier le nombre de',
  varies: { tables: 'Tables', slots: 'Créneaux', interpreters: 'Interprètes' },
  slotsNote: 'Les créneaux sont ajoutés, ou retirés, à la fin de la dernière plage.',
  interpretersNote:
    'Les interprètes ajoutés parlent les langues les plus demandées ; ceux qui sont retirés, les moins demandées.',
  working: 'Simulation en cours…',
  again: 'Relancer la simulation',
  nothingYet:
    'Aucun rendez-vous accepté pour l’instant. Dès que des demandes seront acceptées, vous verrez ici combien peuvent être planifiées.',
  placedOf: '{placed} planifiés sur {meetings}',
  now: 'actuel',
  allMeetings: '{n, plural, one {# rendez-vous en tout} many {les # de rendez-vous} other {les # rendez-vous}}',
  chart: {
    tables: 'Rendez-vous planifiés selon le nombre de tables',
    slots: 'Rendez-vous planifiés selon le nombre de créneaux',
    interpreters: 'Rendez-vous planifiés selon le nombre d’interprètes',
  },
  placed: 'Rendez-vous planifiés',
  without: 'Non planifiés',
  isMost: 'Maximum atteint',
  proven: 'oui',
  notProven: 'non démontré',
  moreOf: {
    tables: '{n, plural, one {# table de plus} many {# de tables de plus} other {# tables de plus}}',
    slots: '{n, plural, one {# créneau de plus} many {# de créneaux de plus} other {# créneaux de plus}}',
    interpreters:
      '{n, plural, one {# interprète de plus} many {# d’interprètes de plus} other {# interprètes de plus}}',
  },
  countOf: {
    tables: '{n, plural, one {# table} many {# de tables} other {# tables}}',
    slots: '{n, plural, one {# créneau} many {# de créneaux} other {# créneaux}}',
    interpreters: '{n, plural, one {# interprète} many {# d’interprètes} other {# interprètes}}',
  },
  conclusion: {
    fits: 'Avec {more}, {meetings, plural, one {le rendez-vous peut être planifié} many {les # de rendez-vous peuvent tous être planifiés} other {les # rendez-vous peuvent tous être planifiés}}.',
    helps:
      'Avec {more}, {gain, plural, one {# rendez-vous supplémentaire peut être planifié} many {# de rendez-vous supplémentaires peuvent être planifiés} other {# rendez-vous supplémentaires peuvent être planifiés}} ; il en resterait {left} sans créneau.',
    useless:
      'En ajouter ne changerait rien : {left, plural, one {# rendez-vous ne peut pas être planifié} many {# de rendez-vous ne peuvent pas être planifiés} other {# rendez-vous ne peuvent pas être planifiés}} pour d’autres raisons.',
    spare:
      '{meetings, plural, one {Le rendez-vous peut être planifié} many {Les # de rendez-vous peuvent tous être planifiés} other {Les # rendez-vous peuvent tous être planifiés}} ; avec {count}, ce serait encore possible.',
    tight:
      '{meetings, plural, one {Le rendez-vous peut être planifié} many {Les # de rendez-vous peuvent tous être planifiés} other {Les # rendez-vous peuvent tous être planifiés}}, mais sans marge : avec {count}, il en resterait {left} sans créneau.',
    fine: '{meetings, plural, one {Le rendez-vous peut être planifié} many {Les # de rendez-vous peuvent tous être planifiés} other {Les # rendez-vous peuvent tous être planifiés}}.',
  },
} as const satisfies Texts<typeof en>;
