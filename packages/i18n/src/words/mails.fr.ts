import type en from './mails.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Vos e-mails',
  lead: 'Choisissez les e-mails que vous souhaitez recevoir. Vous pouvez changer d’avis à tout moment, y compris par le lien en bas de chaque e-mail.',
  goesTo: 'Envoyés à {address}.',
  unverified:
    'L’adresse {address} n’est pas confirmée\u00a0: vous ne recevrez aucun e-mail tant que vous n’aurez pas saisi le code envoyé à cette adresse.',
  stopped:
    'Depuis le {date}, nous n’envoyons plus d’e-mails à {address}\u00a0: son serveur les refuse définitivement. Quand l’adresse fonctionnera de nouveau, demandez un code de confirmation, ou indiquez-en une autre.',
  toProfile: 'Confirmer ou changer l’adresse',
  account: 'Votre compte',
  accountText:
    'Codes, nouvelles connexions, changements de mot de passe ou d’adresse, invitations. Ces e-mails protègent votre compte\u00a0: ils sont toujours envoyés.',
  meetings: 'Rendez-vous et accès',
  meetingsText:
    'Demandes de rendez-vous, demandes d’accès à votre profil ou à vos documents, réponses, et rappel avant l’expiration d’une demande.',
  events: 'Vos événements',
  eventsText:
    'Publication et modifications de votre agenda, avec un fichier pour votre calendrier, rappel la veille, et messages des organisateurs.',
  follow_ups: 'Bilan de vos rendez-vous',
  follow_upsText: 'Le lendemain de l’événement, puis six et douze mois après\u00a0: ce que vos rendez-vous ont donné.',
  digest: 'Suggestions de la semaine',
  digestText:
    'Une fois par semaine au plus\u00a0: les nouvelles organisations de l’autre pays qui vous correspondent, les nouveautés de vos recherches enregistrées et le nombre de vos messages non lus.',
  newsletter: 'Newsletter',
  newsletterText:
    'Quelques fois par an\u00a0: les prochains événements et les nouveautés. Uniquement avec votre consentement, que vous gérez dans «\u00a0Confidentialité\u00a0».',
  saved: 'Enregistré',
  stopTitle: 'Ne plus recevoir ces e-mails\u202f?',
  stopLead: 'Un clic suffit, sans vous connecter. Vous pourrez changer d’avis.',
  stopButton: 'Ne plus recevoir ces e-mails',
  stoppedTitle: 'Vous ne recevrez plus ces e-mails',
  stoppedText: 'Vous continuerez à recevoir les autres. C’était une erreur\u202f?',
  resume: 'Me réabonner',
  resumedTitle: 'Vous recevrez de nouveau ces e-mails',
  allChoices: 'Tous mes choix',
  linkUnknown:
    'Ce lien est incomplet, ou le compte n’existe plus. Rouvrez-le depuis l’e-mail, ou connectez-vous pour choisir vos e-mails.',
  outboxTitle: 'E-mails de la démonstration',
  outboxLead:
    'Aucun serveur de messagerie n’est connecté\u00a0: les e-mails qui auraient été envoyés s’affichent ici, visibles par tous.',
  outboxEmpty: 'Aucun e-mail pour l’instant',
  outboxEmptyText: 'Créez un compte ou demandez un code\u00a0: l’e-mail s’affichera ici.',
  to: 'À {address}',
  asPage: 'Aperçu dans une messagerie',
  refresh: 'Actualiser',
} as const satisfies Texts<typeof en>;
