export default {
  title: 'Quelqu’un d’autre a aussi modifié ces données',
  lead: 'Quelqu’un a enregistré d’autres valeurs pendant votre saisie. Choisissez celles à conserver : rien n’est enregistré avant.',
  mine: 'Votre version',
  theirs: 'Version enregistrée entre-temps',
  keepAll: 'Garder toutes mes modifications',
  takeAll: 'Prendre toutes les autres',
  apply: 'Enregistrer mes choix',
  later: 'Décider plus tard',
  compare: 'Comparer les deux versions',
  waiting: 'Pas encore enregistré : quelqu’un d’autre a modifié le même champ.',
  broughtTogether: 'Quelqu’un d’autre a modifié d’autres champs entre-temps. Les deux modifications sont conservées.',
  empty: 'Vide',
} as const;
