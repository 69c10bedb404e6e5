import type en from './about-matching.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'Comment fonctionnent les suggestions',
  lead: 'Qui est suggéré à qui, pourquoi, et à partir de quelles sources.',
  howTitle: 'Comment ça marche',
  how1: 'Les deux points de vue comptent. L’affinité n’est élevée que si chaque organisation convient à l’autre : celles qui déclineraient sans doute sont rarement suggérées.',
  how2: 'Chaque critère augmente ou diminue l’affinité, et « Détail du calcul » indique de combien. Un thème rare en commun compte plus qu’un thème courant.',
  how3: 'Les présentations en français, chinois et anglais sont comparées sur ce serveur, à l’aide d’un dictionnaire et d’une liste de thèmes. Aucun texte n’est envoyé ailleurs, sauf si l’exploitant connecte un modèle de langage.',
  how4: 'Seul un critère éliminatoire exclut une organisation. Sur la page Suggestions, « Pourquoi pas… ? » vous indique quelle règle en écarte une.',
  how5: 'Les organisations qui ont déjà reçu beaucoup de demandes reculent légèrement, et une suggestion sur dix est choisie au hasard pour donner leur chance aux nouveaux profils. C’est toujours signalé.',
  how6: 'Les poids des critères peuvent être ajustés à partir des demandes acceptées et déclinées. Les organisateurs voient chaque version et peuvent revenir à une version antérieure.',
  creditsTitle: 'Crédits',
  cedict:
    'Les mots chinois sont recherchés dans CC-CEDICT, dictionnaire chinois-anglais collaboratif publié par MDBG sous licence Creative Commons Attribution – Partage dans les mêmes conditions 4.0 (CC BY-SA 4.0). Nous en utilisons une sélection d’entrées, remise en forme et diffusée sous la même licence.',
  cedictSource: 'CC-CEDICT chez MDBG',
  cedictLicence: 'Texte de la licence',
  own: 'La liste de thèmes trilingue et le glossaire français ont été créés par le projet et sont sous licence Apache 2.0.',
  toSuggestions: 'Voir mes suggestions',
} as const satisfies Texts<typeof en>;
