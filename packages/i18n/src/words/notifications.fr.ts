import type en from './notifications.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Notifications',
  unread:
    '{n, plural, =0 {Notifications} one {Notifications, # non lue} many {Notifications, # non lues} other {Notifications, # non lues}}',
  empty: 'Aucune notification. Vos rendez-vous et vos demandes s’afficheront ici.',
  request_received: '{fromName} ({organisation}) souhaite vous rencontrer.',
  request_accepted: '{fromName} ({organisation}) a accepté votre demande.',
  request_declined: '{fromName} ({organisation}) a décliné votre demande.',
  request_cancelled: 'Un rendez-vous accepté a été annulé.',
  request_left: 'Un rendez-vous est annulé\u00a0: votre interlocuteur ne participe plus.',
  request_left_unanswered: 'Une demande est close\u00a0: la personne ne participe plus.',
  request_back: 'Un rendez-vous annulé est rétabli.',
  request_back_unanswered: 'Une demande close est rouverte.',
  participation_refused: 'Votre inscription n’a pas été acceptée.',
  participation_ended: 'Votre participation a pris fin.',
  participation_back: 'Votre participation est rétablie.',
  agenda_published: 'Votre agenda est prêt.',
  agenda_changed: 'Votre agenda a changé.',
  late_said: '{fromName} aura {minutes} minutes de retard.',
  late_over: '{fromName} sera finalement à l’heure.',
  contact_asked: '{fromName} souhaite échanger ses coordonnées avec vous.',
  contact_both: 'Vous avez échangé vos coordonnées avec {fromName}.',
  grant_asked: '{organisation} demande l’accès à votre profil ou à vos documents.',
  grant_answered: '{organisation} a répondu à votre demande d’accès.',
  merge_proposed: '{from} et {into} sont peut-être la même organisation. Voulez-vous les fusionner\u202f?',
  merge_merged: '{from} et {into} ne forment plus qu’une seule organisation.',
  merge_declined: '{from} et {into} ne sont pas fusionnées\u00a0: un responsable n’a pas accepté.',
  acted_for: 'Les organisateurs ont agi en votre nom.',
  new_device: 'Nouvelle connexion à votre compte\u00a0: {device}.',
  factors_changed: 'Vos moyens de connexion ont été modifiés.',
} as const satisfies Texts<typeof en>;
