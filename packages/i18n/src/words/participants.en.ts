export default {
  title: 'Participants',
} as const;
