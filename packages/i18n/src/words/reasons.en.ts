export default {
  title: 'Why this match',
} as const;
