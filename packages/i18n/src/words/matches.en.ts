export default {
  title: 'Suggestions',
} as const;
