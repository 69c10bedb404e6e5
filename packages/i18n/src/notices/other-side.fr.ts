import type { Notice } from './notice.ts';

export default {
  version: '2026-11-30',
  title: 'Être visible dans l’autre pays',
  lead: 'Vous pouvez consentir à ce que des personnes de l’autre pays vous voient, vous et votre organisation, et vous demandent un rendez-vous. Ce consentement est distinct : sans lui, vous utilisez normalement Jumelage dans votre pays.',
  sections: [
    {
      heading: 'Qui voit vos données',
      body: [
        'Si vous êtes en France, les destinataires sont en Chine, et inversement. Les personnes sans organisation, ou dont l’organisation est établie dans un pays tiers, sont traitées comme étant de l’autre pays.',
        [
          'Le parc de l’autre pays et les membres de son personnel qui organisent les événements : {frenchParks} en France, {chineseParks} en Chine.',
          'Les membres connectés des organisations de l’autre pays, et les participants de vos événements.',
        ],
        'Ils voient votre nom, votre organisation et son profil publié, vos langues, votre participation (sur place ou à distance) et le contenu de vos demandes. Ils ne voient ni votre adresse e-mail, ni votre mot de passe, ni vos connexions, ni vos autres rendez-vous.',
      ],
    },
    {
      heading: 'Dans quel but et comment',
      body: [
        'Un seul but : trouver des partenaires de coopération ou d’investissement dans l’autre pays et les rencontrer. Vos données apparaissent dans les pages, les recherches et les suggestions, dans l’agenda des personnes que vous acceptez de rencontrer, ainsi que sur les badges et les listes de l’événement.',
        'Vos données sont conservées en un seul lieu, par {operator}. Les rendre visibles à l’étranger constitue un transfert. La Commission européenne n’a pas reconnu à la Chine un niveau de protection adéquat : vos droits peuvent y être plus difficiles à faire valoir, et les autorités peuvent accéder à vos données selon le droit local. Dans l’autre sens, les destinataires relèvent aussi du droit de leur propre pays, et vos droits peuvent s’y exercer autrement. Rien de tout cela n’a lieu sans votre consentement explicite.',
      ],
    },
    {
      heading: 'Durée et retrait du consentement',
      body: [
        'Jusqu’au retrait de votre consentement, dans « Compte – Confidentialité », aussi simplement que vous l’avez donné. Dès cet instant, vous n’apparaissez plus dans l’autre pays, dans aucune liste, recherche, suggestion ni page, et vous ne pouvez plus y demander de rendez-vous.',
        'Les rendez-vous déjà acceptés restent dans les deux agendas, et les demandes déjà envoyées restent visibles par leurs destinataires, sauf si vous les annulez. Le retrait de votre consentement ne remet pas en cause ce qui a été fait auparavant.',
        'Une organisation reste visible tant que l’un de ses responsables y consent.',
      ],
    },
    {
      heading: 'Vos droits auprès des destinataires à l’étranger',
      body: [
        'Vous pouvez demander aux destinataires l’accès à vos données, leur rectification ou leur effacement, et vous opposer à leur utilisation. Écrivez à {contact} : nous transmettons votre demande, nous vous indiquons l’identité et les coordonnées du destinataire, et nous veillons à ce qu’il vous réponde. Vous pouvez aussi vous adresser directement au parc de l’autre pays, ou à l’autorité de votre pays indiquée dans la politique de confidentialité.',
      ],
    },
  ],
} satisfies Notice;
