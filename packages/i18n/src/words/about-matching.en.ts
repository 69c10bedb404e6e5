export default {
  title: 'About the matching',
  lead: 'Who is suggested to whom, why, and whose work it rests on.',
  howTitle: 'How it works',
  how1: 'Both sides count. The fit is high only if each suits the other: whoever would decline is suggested rarely.',
  how2: 'Each criterion adds to the fit or takes away from it, and the card says by how much. A rare topic in common says more than a common one.',
  how3: 'Descriptions are compared across French, Chinese and English by a dictionary and a list of topics, on this server. No text is sent elsewhere unless the operator connects a language model.',
  how4: 'What is called a must excludes, and nothing else does. Ask “Why not?” on the suggestions page to see which rule keeps somebody out.',
  how5: 'Whoever has many requests already stands a little lower, and one place in ten goes to somebody at random, so that newcomers are seen too. It is marked.',
  how6: 'The weights may be learned from accepted and declined requests. Organisers see each version, and can go back.',
  creditsTitle: 'Credits',
  cedict:
    'Chinese words are looked up in CC-CEDICT, a Chinese–English dictionary by its contributors, published by MDBG under the licence Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0). We use a selection of its entries, in a form of our own; this selection is under the same licence.',
  cedictSource: 'CC-CEDICT at MDBG',
  cedictLicence: 'Text of the licence',
  own: 'The topics in three languages and the French glossary are the project’s own, under the Apache 2.0 licence.',
  toSuggestions: 'To the suggestions',
} as const;
