import type en from './directory.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '机构名录',
  lead: '中法双方的企业、投资机构和园区。可用中、法、英任一语言搜索。',
  searchLabel: '搜索名称、细分领域或业务',
  searchPlaceholder: '例如：无人机、光伏织物、NFC',
  allCountries: '所有国家和地区',
  allParks: '所有园区',
  allTopics: '所有细分领域',
  allKinds: '所有类型',
  allStages: '所有阶段',
  allCooperation: '所有合作方式',
  eitherDirection: '供给或需求',
  park: '园区',
  topic: '细分领域',
  kind: '机构类型',
  stage: '发展阶段',
  cooperation: '合作方式',
  direction: '供给或需求',
  found: '{n, plural, =0 {未找到机构} other {共 # 家机构}}',
  activeFilters: '{n, plural, other {已设 # 项筛选}}',
  emptyTitle: '没有机构同时符合这些条件',
  emptyText: '请减少筛选条件、选择更宽泛的细分领域，或换一种语言搜索（支持中文、法文和英文）。',
  emptyAll: '还没有已发布的资料。',
} as const satisfies Texts<typeof en>;
