import { englishStems } from './glossary.ts';

/** Words that every company says of itself: they tell nothing. */
const generic = new Set(
  englishStems(
    'company firm business enterprise build develop development provide provider product production technology technological solution system service customer client market partner work team ' +
      'create make use using new novel innovation innovative offer project group industry industrial application design based help year world high quality people time need seek look',
  ).map((stem) => `e:${stem}`),
);

/** Tells whether a feature is a word that every company writes of itself. */
export const isGeneric = (key: string): boolean => generic.has(key);
