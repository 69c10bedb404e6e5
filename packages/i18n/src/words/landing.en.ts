export default {
  title: 'Jumelage',
} as const;
