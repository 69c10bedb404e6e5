import type en from './mails.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Vos messages',
  lead: 'Choisissez les sujets sur lesquels nous vous écrivons. Vous pouvez changer d’avis à tout moment, aussi par le lien au bas de chaque message.',
  goesTo: 'Ils sont envoyés à {address}.',
  unverified: '{address} n’est pas confirmée\u00a0: aucun message ne vous parvient tant que vous n’avez pas saisi le code que nous y envoyons.',
  stopped:
    'Depuis le {date}, plus aucun message n’est envoyé à {address}\u00a0: son serveur de messagerie l’a refusé définitivement. Demandez-y de nouveau un code quand elle fonctionnera, ou indiquez une autre adresse.',
  toProfile: 'Confirmer ou changer l’adresse',
  account: 'Votre compte',
  accountText: 'Codes, nouvelles connexions, changements de mot de passe ou d’adresse, invitations. Toujours envoyés\u00a0: ils protègent votre compte.',
  meetings: 'Rendez-vous et accès',
  meetingsText:
    'Dès que quelqu’un demande à vous rencontrer ou vous répond, demande à voir votre profil ou vos documents ou vous répond\u202f; un rappel avant l’échéance d’une demande.',
  events: 'Votre agenda',
  eventsText: 'À la publication de votre agenda et à chaque changement, avec un fichier pour votre calendrier, et la veille.',
  follow_ups: 'Les suites',
  follow_upsText: 'Le lendemain d’un événement, puis après six et douze mois\u00a0: ce que vos rendez-vous ont donné.',
  digest: 'La sélection',
  digestText: 'Une fois par semaine au plus\u00a0: les nouveaux venus de l’autre pays qui vous correspondent.',
  newsletter: 'La lettre d’information',
  newsletterText:
    'Quelques fois par an\u00a0: les prochains événements et les nouveautés. Seulement avec votre accord, conservé sous «\u00a0Confidentialité\u00a0».',
  saved: 'Enregistré',
  stopTitle: 'Ne plus recevoir ces messages\u202f?',
  stopLead: 'Un seul clic, sans vous connecter. Vous pourrez revenir en arrière.',
  stopButton: 'Ne plus recevoir ces messages',
  stoppedTitle: 'Vous ne recevrez plus ces messages',
  stoppedText: 'Les autres messages continuent d’arriver. Vous avez cliqué par erreur\u202f?',
  resume: 'Les recevoir de nouveau',
  resumedTitle: 'Vous recevez ces messages',
  allChoices: 'Tous mes choix',
  linkUnknown: 'Ce lien est incomplet, ou son compte n’existe plus. Ouvrez-le de nouveau depuis le message, ou connectez-vous pour choisir vos messages.',
  outboxTitle: 'Boîte d’envoi de la démonstration',
  outboxLead: 'Aucun serveur de messagerie n’est raccordé ici\u00a0: ce qui aurait été envoyé figure sur cette page, lisible par tous.',
  outboxEmpty: 'Rien n’a encore été envoyé',
  outboxEmptyText: 'Créez un compte ou demandez un code\u00a0: le message arrive ici.',
  to: 'À {address}',
  asPage: 'Tel que l’affiche un logiciel de messagerie',
  refresh: 'Actualiser',
  toOutbox: 'La boîte d’envoi\u00a0: là où arrivent les messages de la démonstration',
} as const satisfies Texts<typeof en>;
