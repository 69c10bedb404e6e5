/** The operator that the legal notices of a demonstration name where no setting does: plainly a sample. */
export const demoOperator = {
  name: 'Association Jumelage (sample · exemple · 示例)',
  contact: 'contact@jumelage.example',
} as const;
