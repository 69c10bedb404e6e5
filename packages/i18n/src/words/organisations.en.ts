export default {
  title: 'Organisation',
} as const;
