import { englishStems } from './glossary.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set(englishStems(words).map((stem) => `e:${stem}`));

/** Words that every company says of itself: they tell nothing. */
const generic = stemsOf(
  'company firm business enterprise build develop development provide provider product production technology technological solution system service customer client market partner work team ' +
    'create make use using new novel innovation innovative offer project group industry industrial application design based help year world high quality people time need seek look',
);

/** Words of the sentence in which an organisation introduces itself: where it sits, how large it is, which group it is part of. */
const introducing = stemsOf(
  'headquarters seat salaried employee employ staff personnel headcount turnover revenue income member membership cluster conglomerate corporation society subsidiary ' +
    'trust confidence faith forum fair exhibition participate participation attend attendance founded founder foundation establish established locate located situate situated ' +
    'office opened export country profession heart mission vision value leader leading award prize certified certification experience passion passionate reputation history',
);

/** Tells whether a feature is a word that every company writes of itself. */
export const isGeneric = (key: string): boolean => generic.has(key) || introducing.has(key);
