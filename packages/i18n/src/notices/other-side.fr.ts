import type { Notice } from './notice.ts';

export default {
  version: '2026-11-23',
  title: 'Être présenté à l’autre pays',
  lead: 'Vous pouvez accepter que des personnes de l’autre pays vous voient, vous et votre organisation, et vous demandent un rendez-vous. C’est un choix à part : sans lui, vous pouvez tout utiliser de votre côté.',
  sections: [
    {
      heading: 'Qui reçoit quoi',
      body: [
        'Si vous êtes du côté français, les destinataires sont du côté chinois, et inversement ; qui n’appartient à aucune organisation, ou à une organisation d’un pays tiers, compte aussi comme l’autre côté.',
        [
          'Le parc de l’autre pays et ceux de ses agents qui organisent les événements : {frenchParks} du côté français, {chineseParks} du côté chinois.',
          'Les membres connectés des organisations de l’autre côté, et les participants des événements auxquels vous prenez part.',
        ],
        'Ils voient votre nom, votre organisation et son profil publié, les langues que vous parlez, votre mode de participation et ce que vous leur écrivez dans une demande. Ils ne voient ni votre adresse électronique, ni votre mot de passe, ni vos connexions, ni vos autres rendez-vous.',
      ],
    },
    {
      heading: 'Pour quoi faire, et comment',
      body: [
        'Pour une seule finalité : trouver des partenaires de coopération ou d’investissement de l’autre côté de la frontière et les rencontrer. Vos données apparaissent dans les pages, les recherches et les suggestions, dans l’agenda des personnes que vous acceptez de rencontrer, ainsi que sur les badges et les listes de l’événement.',
        'Elles sont conservées en un seul endroit, par {operator}. Les montrer à quelqu’un à l’étranger est un transfert : l’Union européenne n’a pas reconnu à la Chine un niveau de protection adéquat ; vos droits peuvent y être plus difficiles à faire valoir, et les autorités peuvent y avoir accès selon le droit local. Dans l’autre sens, les destinataires ne relèvent pas de la loi chinoise. Rien de tout cela ne se fait sans votre accord exprès.',
      ],
    },
    {
      heading: 'Combien de temps, et comment revenir en arrière',
      body: [
        'Jusqu’à ce que vous retiriez votre accord, dans « Compte – Confidentialité », aussi simplement que vous l’avez donné. Dès cet instant, vous n’apparaissez plus à l’autre côté dans aucune liste, recherche, suggestion ni page, et vous ne pouvez plus y demander de rendez-vous.',
        'Les rendez-vous déjà convenus restent dans les deux agendas, et les demandes déjà envoyées restent chez leurs destinataires, sauf si vous les annulez ou les retirez. Ce qui était licite avant le reste.',
        'Une organisation reste visible tant que l’un de ses responsables l’accepte.',
      ],
    },
    {
      heading: 'Vos droits auprès des destinataires à l’étranger',
      body: [
        'Vous pouvez leur demander l’accès à vos données, leur rectification ou leur effacement, et vous opposer à leur utilisation. Écrivez à {contact} : nous transmettons votre demande au destinataire, nous vous disons qui il est et nous en répondons. Vous pouvez aussi vous adresser directement au parc de l’autre côté, ou à l’autorité de votre pays citée dans la notice de confidentialité.',
      ],
    },
  ],
} satisfies Notice;
