export default {
  title: 'My agenda',
} as const;
