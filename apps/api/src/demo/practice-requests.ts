import type { DemoRequest } from './content-types.ts';
import { forumRequests } from './forum-requests.ts';
import { toRequests, type Written } from './write-requests.ts';

/** Agreed meetings of 2016 that the practice day leaves out: the best suggestions stay open for the forum to come. */
const leftOut = new Set(['weimin claire', 'lei margaux', 'loic guodong', 'loic weimin', 'fabien lei']);

/** Agreed meetings of the practice day alone: the people to try it as have a day that is full. */
const more: readonly Written[] = [
  [
    'claire',
    'jianguo',
    'like',
    'Notre ligne tient dans six conteneurs ; il faudra quelqu’un pour l’automatiser sur place.',
  ],
  ['claire', 'xiaomei', 'like', 'Nos fours se parlent mal : votre module radio tiendrait-il à 80 degrés ?'],
  ['dayong', 'claire', 'must', '湿法回收的废液又酸又咸，正是我们的专长。'],
  ['laurent', 'claire', 'must', 'Reparlons du calendrier de votre tour de table, et de l’usine.'],
  [
    'mathilde',
    'guodong',
    'like',
    'Nos méthodes de vieillissement accéléré servent aussi aux batteries. Est-ce un sujet chez vous ?',
  ],
  [
    'margaux',
    'guodong',
    'must',
    'Une batterie qui plonge à 300 mètres : à quelle pression vos cellules tiennent-elles ?',
  ],
  ['margaux', 'ziyi', 'like', 'Votre logiciel compte les passants ; saurait-il compter des poissons ?'],
  ['bastien', 'laurent', 'like', 'Je serais heureux de vous montrer un échantillon de textile photovoltaïque.'],
  ['dayong', 'laurent', 'like', '想了解贵基金在水处理方面投过哪些项目，请安排翻译。'],
  [
    'gregoire',
    'weimin',
    'must',
    'Un four de démonstration coûte 1,5 million d’euros. Comment le financerait-on à Chengdu ?',
  ],
  ['weimin', 'veronique', 'like', '想了解贵集团更换储能设备的计划。'],
  [
    'fabien',
    'weimin',
    'like',
    'Vous connaissez les usines, nous les logiciels : un dossier de robotique serait à partager.',
  ],
  [
    'thomas',
    'lei',
    'like',
    'Votre notice a vingt pages : je vous en montre le français en deux minutes, à vous de juger.',
  ],
  ['helene', 'lei', 'must', 'Une antenne dans l’articulation éviterait un câble. Cela mérite une esquisse.'],
  ['karim', 'lei', 'like', 'Un robot relié au réseau s’attaque comme un automate. Parlons-en avant vos clients.'],
  [
    'veronique',
    'lei',
    'must',
    'Nos agents portent trente kilos par jour : une articulation d’assistance, à quel prix ?',
  ],
  ['julien', 'lei', 'like', 'Reconnaître un outil d’un simple contact, au bout du bras : est-ce utile à vos clients ?'],
];

/**
 * The meetings of each block of the day: the first is over when the day is opened, the second is on, the last is still to
 * come whenever it begins again. So everybody to try it as has met, meets, and will meet somebody; and some come late
 * enough for the desk to expect them. Each block has so many that its tables cannot hold them in a slot less.
 */
const blocks: readonly (readonly string[])[] = [
  [
    'claire guodong',
    'laurent minghui',
    'weimin mathilde',
    'margaux haoran',
    'thomas lei',
    'minghui mathilde',
    'nadia yaqin',
    'siyuan thomas',
    'karim jianguo',
    'helene xiaomei',
    'ziyi veronique',
    'ines lan',
    'shouchun gregoire',
    'ruoxi beatrice',
    'nadia isabelle',
    'veronique lan',
    'xiaomei ines',
    'peng thomas',
    'karim xiaomei',
    'siyuan fabien',
  ],
  [
    'laurent guodong',
    'guodong ines',
    'claire jianguo',
    'claire xiaomei',
    'laurent weimin',
    'gregoire weimin',
    'peng margaux',
    'margaux fabien',
    'helene lei',
    'karim lei',
  ],
  [
    'mathilde guodong',
    'dayong claire',
    'bastien laurent',
    'weimin veronique',
    'margaux ziyi',
    'veronique lei',
    'yutong camille',
    'zhiqiang julien',
    'sandrine haoran',
    'olivier yaqin',
    'lihua olivier',
    'bastien minghui',
    'etienne lihua',
    'bowen beatrice',
    'gregoire jianguo',
  ],
  [
    'margaux guodong',
    'laurent claire',
    'dayong laurent',
    'fabien weimin',
    'julien lei',
    'camille jiayi',
    'thomas zhiqiang',
    'dayong philippe',
    'bowen etienne',
    'antoine kai',
    'haoran antoine',
    'kai philippe',
    'isabelle lihua',
    'camille lihua',
    'fabien ziyi',
    'julien xiaomei',
    'xiaomei veronique',
    'isabelle bowen',
  ],
];
const blockOf = new Map(blocks.flatMap((pairs, block) => pairs.map((pair) => [pair, block])));

const agreed = [
  ...forumRequests.filter(({ status, from, to }) => status === 'accepted' && !leftOut.has(`${from} ${to}`)),
  ...toRequests('accepted', more, { from: 12, days: 8 }),
];

/** The agreed meetings of the practice day. */
export const practiceRequests: readonly DemoRequest[] = agreed.map((request) => {
  const block = blockOf.get(`${request.from} ${request.to}`);
  if (block === undefined) throw new Error(`no block for ${request.from} and ${request.to}`);
  return { ...request, block };
});
