export default {
  title: 'Meeting requests',
} as const;
