import type en from './co-investments.en.ts';
import type { Texts } from './texts.ts';

export default {
  titleRaise: 'Deux investisseurs pour votre tour de table',
  titleInvestor: 'Investisseurs partenaires',
  leadRaise:
    'Des duos d’investisseurs de deux pays, dont les thèses et les tickets réunis correspondent à votre tour de table.',
  leadInvestor:
    'Des investisseurs d’un autre pays qui cherchent la même chose que vous, et les entreprises qui vous intéressent tous les deux.',
  forOrganisation: 'Pour',
  round: 'Montant recherché : {amount}',
  covered: 'Part du tour couverte',
  coveredFull: 'la totalité',
  together: 'Ensemble',
  togetherRange: '{range} à deux',
  noTickets: 'tickets non précisés',
  ticket: 'Ticket : {range}',
  notStated: 'non précisé',
  pair: '{first} et {second}',
  count: '{n, plural, =0 {Aucun duo} one {# duo} many {# de duos} other {# duos}}',
  partnersCount: '{n, plural, =0 {Aucun partenaire} one {# partenaire} many {# de partenaires} other {# partenaires}}',
  companies: 'Entreprises qui vous correspondent à tous les deux',
  companyCovered: 'À deux, vous couvrez {percent} du tour',
  noCompanies: 'Aucune entreprise ne vous correspond à tous les deux pour l’instant.',
  noRaiseTitle: 'Votre profil n’indique aucun tour de table',
  noRaiseText:
    'Indiquez le montant recherché et son usage : nous chercherons des investisseurs capables de le couvrir ensemble.',
  noPairsTitle: 'Aucun duo pour l’instant',
  noPairsText: 'De nouveaux duos apparaîtront ici à mesure que des investisseurs des deux pays s’inscriront.',
  noPartnersTitle: 'Aucun partenaire pour l’instant',
  noPartnersText:
    'Deux investisseurs sont suggérés l’un à l’autre lorsqu’ils se déclarent tous les deux ouverts au co-investissement.',
  editProfile: 'Modifier le profil',
  talk: 'Proposer un rendez-vous à trois',
  talkLead:
    'Chacun des deux reçoit une demande de rendez-vous qui nomme l’autre. Quand les deux ont accepté, réunissez tout le monde à la même table.',
  talkEvent: 'Événement',
  talkTo: 'Message à {name} ({person})',
  talkMessage:
    'Je vous propose un rendez-vous à trois avec {name} : ensemble, nous pourrions financer un tour de table. Souhaitez-vous nous rencontrer ?',
  talkSend: 'Envoyer les deux demandes',
  talkSent: 'Demandes envoyées à {first} et {second}.',
  talkSentTo: 'Demande envoyée à {name}.',
} as const satisfies Texts<typeof en>;
