export default {
  title: 'My account',
} as const;
