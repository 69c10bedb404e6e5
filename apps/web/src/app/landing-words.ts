/** The nouns of the landing page, in a file of their own: those of all other pages would weigh on it. */
export const landingWords = ['visitors'] as const;
