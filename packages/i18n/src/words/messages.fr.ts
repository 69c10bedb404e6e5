import type en from './messages.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Messages',
  titleWith: 'Messages avec {name}',
  unread: '{n, plural, one {# non lu} many {# de non lus} other {# non lus}}',
  lead: 'Visible uniquement par les deux participants, pas par les organisateurs.',
  empty: 'Aucun message pour l’instant. Écrivez le premier.',
  you: 'Vous',
  isNew: 'Nouveau',
  text: 'Message à {name}',
  hint: 'Entrée pour envoyer, Maj + Entrée pour aller à la ligne.',
  send: 'Envoyer',
  closed: 'Cette conversation est close. Vous pouvez toujours la lire.',
} satisfies Texts<typeof en>;
