import type { DemoPark } from './content-types.ts';
import { chengdu, nice, sophia } from './places.ts';

export const parks: readonly DemoPark[] = [
  {
    key: 'sophia-antipolis',
    country: 'FR',
    name: { fr: 'Sophia Antipolis', zh: '索菲亚·安蒂波利斯科技园', en: 'Sophia Antipolis' },
    city: sophia,
    twins: ['chengdu-hi-tech'],
  },
  {
    key: 'chengdu-hi-tech',
    country: 'CN',
    name: { fr: 'Chengdu Hi-tech', zh: '成都高新区', en: 'Chengdu Hi-tech Zone' },
    city: chengdu,
    twins: ['sophia-antipolis'],
  },
  {
    key: 'cote-d-azur',
    country: 'FR',
    name: { fr: 'Côte d’Azur', zh: '蔚蓝海岸', en: 'Côte d’Azur' },
    city: nice,
    twins: [],
  },
];
