export default {
  title: 'Someone else has also made changes',
  lead: 'Someone else saved other values while you were editing. Choose which to keep. Nothing is saved until you confirm.',
  mine: 'Your changes',
  theirs: 'Their changes',
  keepAll: 'Keep all my changes',
  takeAll: 'Keep all their changes',
  apply: 'Save',
  later: 'Decide later',
  compare: 'Compare versions',
  waiting: 'Not saved: someone else changed the same fields.',
  broughtTogether: 'Someone else changed other fields. Both sets of changes have been saved.',
  empty: 'Empty',
} as const;
