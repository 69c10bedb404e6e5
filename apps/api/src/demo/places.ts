import type { InThree } from './content-types.ts';

export const sophia: InThree = { fr: 'Sophia Antipolis', zh: '索菲亚·安蒂波利斯', en: 'Sophia Antipolis' };
export const nice: InThree = { fr: 'Nice', zh: '尼斯', en: 'Nice' };
export const grasse: InThree = { fr: 'Grasse', zh: '格拉斯', en: 'Grasse' };
export const paris: InThree = { fr: 'Paris', zh: '巴黎', en: 'Paris' };
export const chengdu: InThree = { fr: 'Chengdu', zh: '成都', en: 'Chengdu' };
export const mianyang: InThree = { fr: 'Mianyang', zh: '绵阳', en: 'Mianyang' };
export const shanghai: InThree = { fr: 'Shanghai', zh: '上海', en: 'Shanghai' };
