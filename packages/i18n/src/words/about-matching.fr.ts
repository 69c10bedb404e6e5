import type en from './about-matching.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: 'À propos des rapprochements',
  lead: 'Qui est suggéré à qui, pourquoi, et sur quels travaux cela repose.',
  howTitle: 'Comment cela fonctionne',
  how1: 'Les deux côtés comptent. L’affinité n’est élevée que si chacune convient à l’autre : qui déclinerait est rarement suggéré.',
  how2: 'Chaque critère ajoute à l’affinité ou en retranche, et la fiche dit de combien. Un thème rare en commun en dit plus qu’un thème répandu.',
  how3: 'Les présentations sont comparées entre français, chinois et anglais à l’aide d’un dictionnaire et d’une liste de thèmes, sur ce serveur. Aucun texte n’est envoyé ailleurs, sauf si l’exploitant raccorde un modèle de langue.',
  how4: 'Seule une condition déclarée exclut. Demandez « Pourquoi pas ? » sur la page des suggestions pour voir quelle règle écarte quelqu’un.',
  how5: 'Qui a déjà beaucoup de demandes descend un peu, et une place sur dix revient à quelqu’un au hasard, pour que les nouveaux venus soient vus aussi. C’est indiqué.',
  how6: 'Les poids peuvent être appris des demandes acceptées et déclinées. Les organisateurs voient chaque version et peuvent revenir en arrière.',
  creditsTitle: 'Crédits',
  cedict:
    'Les mots chinois sont cherchés dans CC-CEDICT, dictionnaire chinois-anglais de ses contributeurs, publié par MDBG sous licence Creative Commons Attribution – Partage dans les mêmes conditions 4.0 (CC BY-SA 4.0). Nous en utilisons une sélection d’entrées, remise en forme ; cette sélection est sous la même licence.',
  cedictSource: 'CC-CEDICT chez MDBG',
  cedictLicence: 'Texte de la licence',
  own: 'Les thèmes en trois langues et le glossaire français sont propres au projet, sous licence Apache 2.0.',
  toSuggestions: 'Vers les suggestions',
} as const satisfies Texts<typeof en>;
