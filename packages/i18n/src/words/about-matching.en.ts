export default {
  title: 'How suggestions work',
  lead: 'How we choose suggestions, and the sources we use.',
  howTitle: 'Main principles',
  how1: 'Suggestions work both ways. The fit is high only if each organisation suits the other. Organisations likely to decline are rarely suggested.',
  how2: 'Each criterion raises or lowers the fit, and “How the fit is calculated” shows by how much. A rare topic in common counts for more than a frequent one.',
  how3: 'Descriptions in French, Chinese and English are compared on this server, using a dictionary and a list of topics. Your texts are not sent anywhere else unless the operator connects a language model.',
  how4: 'Only must-have criteria exclude an organisation. Use “Why not…?” on the suggestions page to see which rule excludes it.',
  how5: 'Organisations that already have many requests appear slightly lower. One suggestion in ten is chosen at random so that newcomers are seen, and is marked as such.',
  how6: 'The weights of the criteria can be learned from accepted and declined requests. Organisers see every version and can go back to an earlier one.',
  creditsTitle: 'Credits',
  cedict:
    'Chinese words are looked up in CC-CEDICT, a Chinese–English dictionary published by MDBG under the Creative Commons Attribution-ShareAlike 4.0 licence (CC BY-SA 4.0). We use a reformatted selection of its entries, available under the same licence.',
  cedictSource: 'CC-CEDICT on the MDBG website',
  cedictLicence: 'Read the licence',
  own: 'The trilingual topic list and the French glossary were made for this project and are available under the Apache 2.0 licence.',
  toSuggestions: 'Go to suggestions',
} as const;
