import type en from './saved-searches.en.ts';
import type { Texts } from './texts.ts';

export default {
  title: '已保存的搜索',
  lead: '每个搜索都会显示上次查看之后新增的机构。开启“每周推荐”后，每周邮件也会列出这些机构。',
  none: '暂无已保存的搜索。请先筛选机构名录或推荐，再保存搜索。',
  toDirectory: '打开机构名录',
  save: '保存此搜索',
  saveAct: '保存',
  saveHint: '您可在此处和每周邮件中看到新增的机构。',
  name: '名称',
  saved: '已保存“{name}”。',
  deleted: '已删除“{name}”。',
  rename: '重命名',
  renameName: '重命名“{name}”',
  manage: '管理',
  newCount: '{n, plural, other {新增 # 家}}',
  newSince: '{date}以来新增',
  showAll: '显示全部',
  inDirectory: '机构名录',
  inSuggestions: '推荐',
  anyOrganisation: '全部机构',
  anySuggestion: '全部推荐',
  allCountries: '全部国家或地区',
} as const satisfies Texts<typeof en>;
