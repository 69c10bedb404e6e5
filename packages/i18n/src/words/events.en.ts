export default {
  title: 'Events',
} as const;
