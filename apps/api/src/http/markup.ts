/** Escapes text for an element, for an attribute in double quotes, and for XML. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
