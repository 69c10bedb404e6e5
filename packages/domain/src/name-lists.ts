import type { Country } from './country.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Family names of most Chinese people, in pinyin and as Hong Kong, Taiwan and Singapore write them. */
const chinese = set(`
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu
  shen zeng peng lu lv su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu
  qin gu hou shao meng long wan duan lei qian tong yin chang qiao gong wen pang ouyang situ zhuge shangguan sima xiahou huangfu murong chan cheung lau wong chow
  ng tsai hsu hsieh chiang lee kwok leung yeung lam ho cheng chu tam kwan yip tse tsang yuen`);
const korean = set(
  'kim lee park choi jung jeong kang cho jo yoon yun jang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong jeon ko go moon son yang bae baek heo nam noh roh ha',
);
const vietnamese = set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong lam mai to ta cao trinh dao doan luong ha',
);

/** Countries whose people's names begin with the family, whichever it is or where it is one that many bear. */
export const familyFirst: Readonly<Partial<Record<Country, ReadonlySet<string> | 'always'>>> = {
  ...{ CN: chinese, HK: chinese, MO: chinese, TW: chinese, KR: korean, KP: korean, VN: vietnamese, HU: 'always' },
};

/** Countries whose people bear two family names. */
export const twoFamilies: readonly Country[] = [
  ...([
    'ES',
    'MX',
    'AR',
    'CO',
    'PE',
    'VE',
    'CL',
    'EC',
    'GT',
    'CU',
    'BO',
    'DO',
    'HN',
    'PY',
    'SV',
    'NI',
    'CR',
    'PA',
    'UY',
  ] as const),
];

/** Given names that many people of Europe bear, as `fold` writes them: which of two words is the given name. */
export const givenNames = set(`
  jean pierre michel philippe alain nicolas christophe laurent frederic stephane david patrick pascal christian eric julien olivier sebastien thierry
  francois bernard daniel gerard jacques andre claude vincent guillaume bruno didier dominique gilles yves antoine benoit fabrice franck herve jerome luc
  marc mathieu matthieu maxime mickael pascale patrice paul quentin raphael regis remi remy robert romain samuel serge simon sylvain thibault thibaut thomas
  tristan xavier yann yannick alexandre adrien arnaud arthur aurelien baptiste bastien clement corentin cyril damien denis emmanuel etienne fabien florent
  florian gabriel georges gregory henri hugo jonathan joseph kevin leo lionel louis loic lucas ludovic marcel
  marie nathalie isabelle sylvie catherine francoise martine christine monique valerie sandrine veronique nicole stephanie celine sophie anne chantal
  patricia brigitte annie julie christelle aurelie karine corinne emilie laurence camille caroline virginie elodie sarah laetitia elise helene sandra
  florence delphine claire charlotte audrey pauline mathilde lea manon chloe emma jeanne alice juliette lucie marion margaux melanie severine agnes
  beatrice cecile clara constance edith estelle eva fanny gaelle ines jessica josephine justine laura laure lise louise madeleine magali marguerite
  marianne marina mireille morgane muriel myriam nadia nadine noemie odile ophelie perrine romane sabine solene sonia suzanne sylviane vanessa zoe
  john james william michael richard charles matthew mark steven andrew kenneth joshua brian edward ronald timothy jason jeffrey ryan jacob gary stephen
  larry scott frank benjamin gregory peter harold henry douglas adam nathan walter kyle oliver harry jack
  mary jennifer linda elizabeth barbara susan jessica karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda deborah
  rebecca sharon cynthia kathleen amy angela anna ruth katherine samantha olivia sophia ada
  hans klaus jurgen gunter stefan wolfgang uwe andreas markus matthias sven lars jan dirk jens ralf torsten heike petra sabine anke ulrike katrin birgit
  jose juan carlos luis miguel javier antonio manuel jesus pedro alejandro diego pablo sergio jorge alberto fernando maria carmen pilar ana isabel lucia
  giovanni giuseppe antonio mario luigi francesco angelo vincenzo salvatore marco alessandro andrea stefano paolo giulia chiara francesca elena
  joao pedro tiago bruno ricardo rui nuno paulo ines catarina beatriz
  mohamed mohammed ahmed ali youssef karim omar hassan fatima khadija aicha samir rachid mehdi amine sofia yasmine leila nora
  ivan dmitri sergei alexei vladimir andrei nikolai mikhail olga natalia tatiana elena irina anastasia`);
