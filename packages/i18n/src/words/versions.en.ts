export default {
  title: 'Somebody else changed this too',
  lead: 'While you were editing, somebody else saved other values. Choose what shall stand; nothing is saved before you do.',
  mine: 'Yours',
  theirs: 'Saved meanwhile',
  keepAll: 'Keep all of mine',
  takeAll: 'Take all of theirs',
  apply: 'Save this choice',
  later: 'Decide later',
  compare: 'Compare the two versions',
  waiting: 'Not saved yet: somebody else changed the same.',
  broughtTogether: 'Somebody else changed other fields meanwhile. Both changes are kept.',
  empty: 'Empty',
} as const;
