export default {
  title: 'Directory',
} as const;
