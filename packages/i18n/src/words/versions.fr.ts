export default {
  title: 'Quelqu’un d’autre a aussi modifié ces données',
  lead: 'Pendant votre saisie, quelqu’un d’autre a enregistré d’autres valeurs. Choisissez ce qui doit rester ; rien n’est enregistré avant votre choix.',
  mine: 'Votre version',
  theirs: 'Enregistré entre-temps',
  keepAll: 'Garder tout le mien',
  takeAll: 'Prendre tout l’autre',
  apply: 'Enregistrer ce choix',
  later: 'Décider plus tard',
  compare: 'Comparer les deux versions',
  waiting: 'Pas encore enregistré : quelqu’un d’autre a modifié la même chose.',
  broughtTogether: 'Quelqu’un d’autre a modifié d’autres champs entre-temps. Les deux modifications sont conservées.',
  empty: 'Vide',
} as const;
